from __future__ import annotations

import attrs
import pytest
from recognition.lines import lines, missing

import vnnotice
from vnnotice.model import BLANK
from vnnotice.recognition import recognise
from vnnotice.recognition.foot import is_name, is_position


def reads_text(text):
    return vnnotice.reads(text.encode(), format="text").notice


def read(text):
    notice = recognise(lines(text)).notice
    assert not missing(text, notice)
    return notice


def test_recipients_beside_the_signature_line_by_line():
    notice = read(
        "Nơi nhận:  TL. CHỦ TỊCH\n"
        "- Như trên;          KT. CHÁNH VĂN PHÒNG\n"
        "- Các phòng;         PHÓ CHÁNH VĂN PHÒNG\n"
        "- Lưu: VT.           Lê Văn Tám"
    )

    (block,) = notice.signature_blocks
    assert [authority.kind for authority in block.authorities] == ["by_order", "in_place"]
    assert (block.position, block.signer) == ("PHÓ CHÁNH VĂN PHÒNG", "Lê Văn Tám")
    assert [item.name for item in notice.recipients.items] == ["Như trên", "Các phòng"]


def test_signature_before_the_recipients():
    notice = read("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Tám\n\nNơi nhận:\n- Huyện;\n- Lưu: VT.")

    assert notice.signature_blocks[0].signer == "Lê Văn Tám"
    assert notice.recipients.archive.name == "Lưu: VT"


def test_two_blocks_of_a_joint_notice():
    notice = read(
        "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLê Văn Tám\n\nK/T GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTrần Thị Bình\n\nCHỦ TỊCH\n\nĐỗ An"
    )

    assert [block.signer for block in notice.signature_blocks] == ["Lê Văn Tám", "Trần Thị Bình", "Đỗ An"]


def test_a_position_on_several_lines_and_what_stands_for_the_signature():
    notice = read("T/M BAN CHỈ ĐẠO\nPHÓ BÍ THƯ\nkiêm\nTRƯỞNG BAN CHỈ ĐẠO\n(Đã ký)\nKý bởi: Văn phòng\n\nLê Văn Tám")

    (block,) = notice.signature_blocks
    assert block.position == "PHÓ BÍ THƯ\nkiêm\nTRƯỞNG BAN CHỈ ĐẠO"
    assert block.signature == "(Đã ký)\nKý bởi: Văn phòng"
    assert block.signer == "Lê Văn Tám"


@pytest.mark.parametrize(("name", "signer"), [("LÊ VĂN TÁM", "LÊ VĂN TÁM"), ("BỘ NỘI VỤ", None), ("PHÓ BÍ THƯ", None)])
def test_a_name_in_capitals_below_the_signature(name, signer):
    block = read(f"KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n{name}").signature_blocks[0]

    assert block.signer == signer


def test_a_position_that_wraps_is_one_position():
    notice = read("KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nBỘ NỘI VỤ")

    assert notice.signature_blocks[0].position == "THỨ TRƯỞNG\nBỘ NỘI VỤ"


@pytest.mark.parametrize(("line", "signature"), [("…", None), ("[CẦN BỔ SUNG: họ tên]", "[CẦN BỔ SUNG: họ tên]")])
def test_a_name_to_be_filled_in_is_a_blank(line, signature):
    (block,) = read(f"KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n{line}").signature_blocks

    assert block.signer is BLANK
    assert block.signature == signature


def test_recipients_that_wrap_and_an_archive_line_that_goes_on():
    notice = read("Nơi nhận:\n- Các sở, ban\nngành;\nTrường A;\n- Lưu: VT\n(P.TH – Hùng)\n(2)\n\n2")

    assert [item.wording for item in notice.recipients.items] == ["- Các sở, ban\nngành;", "Trường A;"]
    assert notice.recipients.archive.wording == "- Lưu: VT\n(P.TH – Hùng)\n(2)"
    assert [line.wording for line in notice.unplaced] == ["2"]


def test_a_finished_archive_line_does_not_go_on():
    notice = read("Nơi nhận:\n- Lưu: VT.\n(ghi chú)")

    assert notice.recipients.archive.wording == "- Lưu: VT."
    assert notice.unplaced[0].wording == "(ghi chú)"


def test_an_archive_line_that_is_not_the_last_is_a_recipient():
    two = read("Nơi nhận:\n- Lưu: VT;\n- Lưu VP.").recipients
    first = read("Nơi nhận:\n- Lưu: VT;\n- Các sở.").recipients

    assert ([item.name for item in two.items], two.archive.name) == (["Lưu: VT"], "Lưu VP")
    assert ([item.name for item in first.items], first.archive) == (["Lưu: VT", "Các sở"], None)


@pytest.mark.parametrize(
    ("line", "principal"),
    [("T/L Ban Thường vụ", "Ban Thường vụ"), ("KT. Giám đốc", "Giám đốc"), ("TUQ.Chủ tịch", "Chủ tịch")],
)
def test_an_authority_in_small_letters(line, principal):
    (block,) = read(f"Nơi nhận:\n- Lưu: VT.\n\n{line}\nPhó Giám đốc\n\nLê An").signature_blocks

    assert [part.principal for part in block.authorities] == [principal]
    assert (block.position, block.signer) == ("Phó Giám đốc", "Lê An")


@pytest.mark.parametrize(
    "text",
    [
        "Nơi nhận:\n- Lưu: VT.\nGiám đốc",
        "Nơi nhận:\nGiám đốc",
        "Nơi nhận:\n- Lưu: VT.\n\nGiám đốc: Lê An",
        "Nơi nhận:\n- Lưu: VT.\n\ngiám đốc",
    ],
)
def test_what_is_no_position_in_small_letters(text):
    assert [block.position for block in read(text).signature_blocks if block.position] == []


@pytest.mark.parametrize(
    ("line", "signer"),
    [
        ("Bình", "Bình"),
        ("Lê thị Hoa", "Lê thị Hoa"),
        ("Đồng chí Lê An", "Đồng chí Lê An"),
        ("Bác sĩ Lê An", "Bác sĩ Lê An"),
        ("lê an", None),
        ("Lê an", None),
        ("Biên bản họp Hội", None),
        ("Lê Văn Thị Hoa an", None),
    ],
)
def test_a_name_out_of_form(line, signer):
    (block,) = read(f"Nơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n{line}").signature_blocks

    assert block.signer == signer


def test_a_name_in_the_list_of_recipients_is_a_recipient():
    notice = read("TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\nNơi nhận:\nLê Văn Tám;\nPhòng Nội Vụ\n-----\nNơi nhận:\n- Lưu: VT.")

    assert [item.name for item in notice.recipients.items] == ["Lê Văn Tám", "Phòng Nội Vụ Nơi nhận:"]
    assert notice.signature_blocks[0].signer is None
    assert [line.wording for line in notice.unplaced] == ["-----"]


def test_the_contact_line_and_what_follows_it():
    notice = read("Nơi nhận:\n- Lưu: VT.\n\nĐịa chỉ: Số 1 phố A\nĐT: 0123\n\nxem tiếp")

    assert notice.contact_line.wording == "Địa chỉ: Số 1 phố A\nĐT: 0123"
    assert notice.unplaced[0].wording == "xem tiếp"


@pytest.mark.parametrize(
    "line",
    [
        "Thư điện tử: snv@locan.gov.vn; Trang thông tin điện tử: snv.locan.gov.vn",
        "Cổng thông tin điện tử: locan.gov.vn",
        "Số 10 đường Trần Phú, xã Lộc An; Điện thoại: 02633.822.111",
        "Trụ sở làm việc, đường Trần Phú. Fax: 02633.822.112",
    ],
)
def test_contact_lines(line):
    notice = read(f"Nơi nhận:\n- Lưu: VT.\n\n{line}")

    assert notice.contact_line.wording == line
    assert notice.unplaced == ()


@pytest.mark.parametrize("text", ["CHÁNH VĂN PHÒNG", "PHÓ CHỦ TỊCH", "Q. GIÁM ĐỐC", "BÍ THƯ", "HIỆU TRƯỞNG"])
def test_positions(text):
    assert is_position(text)


@pytest.mark.parametrize("text", ["Giám đốc", "SỞ Y TẾ", "", "GIÁM ĐỐC " * 20])
def test_no_positions(text):
    assert not is_position(text)


@pytest.mark.parametrize("text", ["Nguyễn Văn A", "Katơr Thị Thiết", "Th.s Bùi Đình Thiện", "Đỗ An", "Hoàng-Anh Tú"])
def test_names(text):
    assert is_name(text)


@pytest.mark.parametrize("text", ["Nguyễn", "Chủ tịch", "NGUYỄN VĂN A", "Lê Văn 8", "", "Ông A, Bà B"])
def test_no_names(text):
    assert not is_name(text)


def test_a_name_right_below_a_position_is_the_signer_also_without_an_archive_line():
    notice = read("Nơi nhận:\n- Huyện;\n\nCHÁNH VĂN PHÒNG\nNguyễn Văn An")

    assert notice.signature_blocks[0].signer == "Nguyễn Văn An"
    assert [item.name for item in notice.recipients.items] == ["Huyện"]


def test_a_name_after_marked_recipients_is_the_signer_also_further_below():
    notice = read("GIÁM ĐỐC\nNơi nhận:\n- Huyện;\n\nNguyễn Văn An")

    assert notice.signature_blocks[0].signer == "Nguyễn Văn An"


def test_tagged_recipients_keep_their_lines():
    tagged = [attrs.evolve(line, tag="recipients") for line in lines("Nơi nhận:\n-----\n- A;")]

    recipients = recognise(tagged).notice.recipients

    assert (recipients.wording, [item.wording for item in recipients.items]) == ("Nơi nhận:", ["-----", "- A;"])


def test_tagged_signatures_keep_their_lines():
    tagged = [attrs.evolve(line, tag="signature_blocks") for line in lines("T/L BAN A\nGIÁM ĐỐC\nLê Văn Tám\nx")]

    (block,) = recognise(tagged).notice.signature_blocks

    assert block.signer == "Lê Văn Tám"
    assert block.position == "GIÁM ĐỐC\nx"


def test_an_item_in_capitals_beside_a_position_is_a_recipient():
    notice = read("Nơi nhận:      HIỆU TRƯỞNG\n- BCH;\n- Lưu VT.\n\nLê Văn Tám")

    assert [item.name for item in notice.recipients.items] == ["BCH"]
    assert (notice.signature_blocks[0].position, notice.signature_blocks[0].signer) == ("HIỆU TRƯỞNG", "Lê Văn Tám")


@pytest.mark.parametrize("name", ["Lê Hoàng Anh", "ThS. Lê Hoàng Anh"])
def test_a_name_alone_below_the_archive_line_is_guessed_to_be_the_signer(name):
    found = recognise(lines(f"Một.\n\nNơi nhận:\n- Huyện;\n- Lưu: VT.\n\n{name}"))

    (block,) = found.notice.signature_blocks
    assert (block.authorities, block.position, block.signer) == ((), None, name)
    assert found.guesses == {"signature_blocks"}


@pytest.mark.parametrize("line", ["Kiên Giang", "Sở Y Tế Kiên Giang", "BÁO Lê Hoàng Anh", "Hết phần một"])
def test_other_words_alone_below_the_archive_line_are_no_signer(line):
    found = recognise(lines(f"Một.\n\nNơi nhận:\n- Huyện;\n- Lưu: VT.\n\n{line}"))

    assert found.notice.signature_blocks == ()
    assert found.notice.unplaced[0].wording == line
    assert found.guesses == frozenset()


@pytest.mark.parametrize(
    "text",
    ["CHẤP HÀNH VIÊN", "KIỂM SÁT VIÊN", "THỐNG ĐỐC", "TỔ TRƯỞNG", "ĐỒN TRƯỞNG", "HẠT TRƯỞNG", "CHỈ HUY TRƯỞNG"],
)
def test_a_position_alone_above_a_name(text):
    (block,) = read(f"Nơi nhận:\n- Huyện;\n- Lưu: VT.\n\n{text}\n\nLê Văn Tám").signature_blocks

    assert (block.position, block.signer) == (text, "Lê Văn Tám")


@pytest.mark.parametrize("name", ["K' Brọi", "H’Linh Mlô", "BSCKII. Cao Văn Phú", "BSCKI Cao Văn Phú", "KTS. Lê An"])
def test_names_with_marks_and_with_further_titles(name):
    assert is_name(name)


@pytest.mark.parametrize("rest", ["CÁC VỤ, VIỆC DÂN SỰ", "VÀ THEO DÕI", "THEO DÕI TÌNH HÌNH THI HÀNH PHÁP LUẬT"])
def test_a_long_authority_goes_on_below(rest):
    first = "KT. VỤ TRƯỞNG VỤ KIỂM SÁT VIỆC GIẢI QUYẾT"

    (block,) = read(f"TL. VIỆN TRƯỞNG\n{first}\n{rest}\nPHÓ VỤ TRƯỞNG\n\nMai Thị Lan").signature_blocks

    second = block.authorities[1]
    assert (second.principal, second.wording) == (f"{first[4:]} {rest}", f"{first}\n{rest}")
    assert (block.position, block.signer) == ("PHÓ VỤ TRƯỞNG", "Mai Thị Lan")


@pytest.mark.parametrize("text", ["TM. HỘI ĐỒNG NHÂN DÂN TỈNH\nLÊ VĂN TÁM", "TM. BAN BÍ THƯ\nCÁC VỤ, VIỆC"])
def test_what_does_not_go_on_with_an_authority(text):
    first, second = text.split("\n")

    notice = read(text)

    assert [authority.wording for authority in notice.signature_blocks[0].authorities] == [first]
    assert [line.wording for line in notice.unplaced] == [second]


def test_a_recipient_that_breaks_after_a_comma_is_one():
    notice = read(
        "Nơi nhận:\n- Các ban đảng, đảng đoàn,\nđảng uỷ trực thuộc,\n- Tỉnh uỷ,\nVăn phòng,\n- Lưu Văn phòng."
    )

    names = [item.name for item in notice.recipients.items]
    assert names == ["Các ban đảng, đảng đoàn, đảng uỷ trực thuộc", "Tỉnh uỷ", "Văn phòng"]


def test_the_end_of_a_recipient_in_capitals_is_no_position():
    notice = read("Nơi nhận:      PHÓ CHỦ NHIỆM\n- VPCP: các PCN, Cổng\nTTĐT;      Lê Văn Tám\n- Lưu: VT.")

    assert [item.name for item in notice.recipients.items] == ["VPCP: các PCN, Cổng TTĐT"]
    assert (notice.signature_blocks[0].position, notice.signature_blocks[0].signer) == ("PHÓ CHỦ NHIỆM", "Lê Văn Tám")


@pytest.mark.parametrize("label", ["", "\n\nNơi nhận:\n- Huyện uỷ,\n- Lưu Văn phòng."])
def test_two_blocks_side_by_side(label):
    notice = reads_text(
        "THÔNG BÁO\nvề A\n\nKính báo.\n\n"
        "          GIÁM ĐỐC                         K/T TRƯỞNG BAN\n"
        "                                           PHÓ TRƯỞNG BAN\n\n\n"
        "        Ma Thị Thuý\n"
        f"                                           Lương Văn Hiếu{label}"
    )

    left, right = notice.signature_blocks
    assert (left.authorities, left.position, left.signer) == ((), "GIÁM ĐỐC", "Ma Thị Thuý")
    assert [authority.kind for authority in right.authorities] == ["in_place"]
    assert (right.position, right.signer) == ("PHÓ TRƯỞNG BAN", "Lương Văn Hiếu")


def test_a_long_authority_goes_on_below_a_gap_as_well():
    (block,) = read(
        "KT. VỤ TRƯỞNG VỤ KIỂM SÁT VIỆC GIẢI QUYẾT\n\nCÁC VỤ, VIỆC DÂN SỰ\n\nPHÓ VỤ TRƯỞNG\n\nMai Thị Lan"
    ).signature_blocks

    assert block.authorities[0].principal == "VỤ TRƯỞNG VỤ KIỂM SÁT VIỆC GIẢI QUYẾT CÁC VỤ, VIỆC DÂN SỰ"


@pytest.mark.parametrize("line", ["Số: 10 đường Trần Phú, phường 1", "125/8 phố Hàng Bông", "Số 12A, ngõ 5"])
def test_the_contact_line_may_begin_with_the_street(line):
    notice = read(f"Nơi nhận:\n- Lưu: VT.\n\n{line}\nĐT: 0263")

    assert notice.contact_line.wording == f"{line}\nĐT: 0263"
