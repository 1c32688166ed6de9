"""The rules on how the signature block is set."""

from __future__ import annotations

import pytest

from vnnotice.checker import check
from vnnotice.model import Authority, Layout, Notice, Reading, SignatureBlock, TextStyle

BELOW = [Authority(kind="by_order", principal="BAN THƯỜNG VỤ")]


def bold_position(position: str, authorities: list[Authority]) -> Reading:
    block = SignatureBlock(authorities=authorities, position=position, signer="Nguyễn Văn An")
    layout = Layout(styles=(("signature_blocks[0].position", TextStyle(bold=True)),))
    return Reading(notice=Notice(signature_blocks=[block]), format="docx", layout=layout)


@pytest.mark.parametrize(
    ("position", "authorities", "findings"),
    [
        ("CHÁNH VĂN PHÒNG", BELOW, ["CHÁNH VĂN PHÒNG"]),
        ("CHÁNH VĂN PHÒNG", [], []),  # a head who signs directly
        ("PHÓ BÍ THƯ\nkiêm\nTRƯỞNG BAN CHỈ ĐẠO", BELOW, []),
    ],
)
def test_the_position_of_the_party_is_bold_only_by_itself(position, authorities, findings):
    report = check(bold_position(position, authorities), edition="party-2018", select=["position-in-bold"])

    assert [finding.found for finding in report] == findings


@pytest.mark.parametrize(("edition", "findings"), [("state-2020", ["PHÓ GIÁM ĐỐC"]), ("party-2018", [])])
def test_the_position_of_the_state_is_bold(judge_looks, edition, findings):
    found = judge_looks("authority-not-in-bold", edition, "signature_blocks.position: không đậm")

    assert [words for _, words, _ in found] == findings


def test_each_block_is_looked_at():
    notice = Notice(signature_blocks=[SignatureBlock(signer="Nguyễn Văn An"), SignatureBlock(signer="Trần Thị Bình")])
    styles = tuple((f"signature_blocks[{index}].signer", TextStyle(size=16)) for index in range(2))

    report = check(
        Reading(notice=notice, format="docx", layout=Layout(styles=styles)), edition="state-2020", select=["VN0782"]
    )

    assert [finding.path for finding in report] == ["signature_blocks[0].signer", "signature_blocks[1].signer"]
