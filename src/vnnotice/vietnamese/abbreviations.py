"""Abbreviations that are in common use, in offices and outside them."""

from __future__ import annotations

from typing import Final

__all__ = ["COMMON", "is_common"]

_OFFICES: Final = (
    "UBND HĐND MTTQ UBMTTQ TW TƯ BCH BTV BCT BBT BCĐ UBKT QH UBTVQH ĐBQH CP VP VPCP TU HU QU ĐU TAND VKSND TANDTC VKSNDTC "
    "CAND QĐND BĐBP LLVT KBNN NHNN NHCSXH TTXVN VTV VOV TNCS TNXP LHPN CCB HND LĐLĐ CĐ CĐCS ĐTN"
)
_DOCUMENTS: Final = "NQ QĐ CT KL HD TB QC TT BC CV ĐA PA DA NĐ PL BB QPPL TTLT STT NXB"
_PEOPLE_AND_PLACES: Final = (
    "CBCC CCVC CBCCVC CBCNV CNVC NLĐ ĐVTN HS SV HSSV GV TP TX HCM TPHCM TDP HTX TNHH DN DNNN HKD KCN CCN KKT TTĐT "
    "TH THCS THPT MN GDTX GDNN GDĐT BVĐK TTYT ĐH PTDTNT PTDTBT SGK"
)
_MATTERS: Final = (
    "NTM OCOP BHXH BHYT BHTN KCB ATTP VSATTP ATGT TTATGT ANTT ANCT QPAN QP AN KTXH KT XH PCCC CNCH PCTT TKCN PCTN GPMB QSDĐ "
    "SXKD XDCB NSNN MTQG DTTS ĐBKK XHCN CNXH CNH HĐH XHH CNTT CĐS KHCN ĐMST CCHC DVC DVCTT CSDL QLNN TTHC HCC TCVN QCVN "
    "BVMT TDTT CCCD CMND MST GTGT TNDN TNCN HĐLĐ ATVSLĐ ĐT SĐT DĐ"
)
_OF_THE_WORLD: Final = (
    "GDP GRDP FDI ODA PPP BOT WTO ASEAN APEC EU UN UNESCO UNICEF WHO WB IMF ADB FTA CPTPP PCI PAPI PAR INDEX SIPAS ISO ICT IT "
    "AI IOT GPS GIS SMS OTP QR PDF USB TV HIV AIDS COVID SARS ADN DNA VAT USD VND VNĐ EUR ATM CEO IP ID LED API FAX EMAIL "
    "WEB HTTP HTTPS EVN VNPT FPT PVN BIDV SJC"
)

COMMON: Final = frozenset(f"{_OFFICES} {_DOCUMENTS} {_PEOPLE_AND_PLACES} {_MATTERS} {_OF_THE_WORLD}".split())
"""Abbreviations of capitals that need no word of explanation."""


def is_common(token: str) -> bool:
    """Tell whether *token* is an abbreviation in common use, or several of them joined.

    >>> is_common("UBND"), is_common("KT-XH"), is_common("ATXH")
    (True, True, False)
    """
    return token in COMMON or all(part in COMMON for part in token.replace("&", "-").split("-"))
