"""Build a notice in Python, see it as it stands on paper, and have it checked.

Run it from anywhere: ``python3 examples/build_a_notice.py``.
"""

from __future__ import annotations

import datetime

import vnnotice
from vnnotice.model import (
    Archive,
    Authority,
    Heading,
    IssuingBody,
    List,
    ListItem,
    Notice,
    NumberAndSymbol,
    Paragraph,
    PlaceAndDate,
    Recipient,
    Recipients,
    Section,
    SignatureBlock,
    TypeAndSubject,
)


def opening_hours() -> Notice:
    """Return a notice of an invented commune: its office opens at other hours in summer."""
    return Notice(
        heading=Heading(kind="state"),
        issuing_body=IssuingBody(name="ỦY BAN NHÂN DÂN XÃ SUỐI MÂY"),
        number_and_symbol=NumberAndSymbol(number="7", kind="TB", organ="UBND"),
        place_and_date=PlaceAndDate(place="Suối Mây", date=datetime.date(2026, 5, 4)),
        type_and_subject=TypeAndSubject(
            document_type="THÔNG BÁO",
            subject="Về việc thay đổi thời gian làm việc mùa hè",
        ),
        body=(
            Paragraph(runs="Ủy ban nhân dân xã Suối Mây thông báo như sau:"),
            Section(
                number="1.",
                heading="Thời gian làm việc từ ngày 11 tháng 5 năm 2026",
                blocks=(
                    List(
                        items=(
                            ListItem(marker="a)", runs="Buổi sáng từ 7 giờ đến 11 giờ;"),
                            ListItem(marker="b)", runs="Buổi chiều từ 13 giờ 30 phút đến 17 giờ 30 phút."),
                        )
                    ),
                ),
            ),
            Section(
                number="2.",
                heading="Nơi tiếp nhận hồ sơ",
                blocks=(Paragraph(runs="Bộ phận một cửa tiếp nhận hồ sơ trong thời gian nói trên./."),),
            ),
        ),
        signature_blocks=(
            SignatureBlock(
                authorities=(Authority(kind="on_behalf", principal="ỦY BAN NHÂN DÂN"),),
                position="CHỦ TỊCH",
                signer="Lò Thị Mai",
            ),
        ),
        recipients=Recipients(
            items=(Recipient(name="Các thôn trong xã"), Recipient(name="Trang thông tin điện tử xã")),
            archive=Archive(name="Lưu: VT"),
        ),
    )


def main() -> None:
    """Print the notice as plain text, and what the law says about it."""
    notice = opening_hours()
    print(vnnotice.writes(notice, format="text").decode())
    report = vnnotice.check(notice)
    print(f"Checked against {report.edition.key if report.edition else 'nothing'}: {report.choice.reason_en}.")
    for finding in report:
        print(f"{finding.severity} {finding.code} {finding.path}: {finding.message()}")
    if report.ok:
        print("No findings.")


if __name__ == "__main__":
    main()
