"""The rules on the text itself."""

from __future__ import annotations

import unicodedata

import pytest

from vnnotice.checker import check
from vnnotice.model import (
    Authority,
    Heading,
    Notice,
    NumberAndSymbol,
    Paragraph,
    PlaceAndDate,
    Reading,
    Recipient,
    Recipients,
    Repair,
    SignatureBlock,
)
from vnnotice.rules import rule_named

PARTY, STATE = "party-2018", "state-2020"
PROSE = "Ủy ban nhân dân tỉnh Đồng Nai thông báo lịch nghỉ tết Nguyên đán cho cán bộ, công chức, viên chức."


def paragraphs(*texts):
    return tuple(Paragraph(runs=text) for text in texts)


@pytest.mark.parametrize(
    ("repairs", "found"),
    [
        ((Repair(kind="composed"),), [("body", None)]),
        ((Repair(kind="line_end"), Repair(kind="composed", path="recipients", detail="3")), [("recipients", "3")]),
        ((Repair(kind="joined", path="body[0]"),), []),
        ((), []),
    ],
)
def test_decomposed_text(repairs, found):
    report = check(Reading(notice=Notice(), format="text", repairs=repairs), edition=STATE, select=["VN4001"])

    assert [(finding.path, finding.found) for finding in report] == found
    assert all(finding.severity == "info" for finding in report)


@pytest.mark.parametrize(
    ("text", "word", "meant"),
    [
        ("Quyết ðịnh", "ðịnh", "định"),
        ("tỉnh Ðồng Nai", "Ðồng", "Đồng"),
        ("Nghị định 30/2020/NÐ-CP", "NÐ", "NĐ"),
        ("UBND, HÐND", "HÐND", "HĐND"),
        ("Ɖảng uỷ", "Ɖảng", "Đảng"),
    ],
)
def test_letters_that_look_like_it(judge, text, word, meant):
    assert judge("look-alike-letter", PARTY, body=paragraphs("Một.", text)) == [("body[1]", word, meant)]


@pytest.mark.parametrize("text", ["ông Ðorsteinn Guðmundsson", "tỉnh Đồng Nai", "ký tự ð"])
def test_foreign_names_are_left_alone(judge, text):
    assert judge("look-alike-letter", STATE, body=paragraphs(text)) == []


def test_look_alikes_are_found_in_every_component(judge):
    parts = {
        "heading": Heading(wording="ÐẢNG CỘNG SẢN VIỆT NAM"),
        "recipients": Recipients(items=[Recipient(name="Ðảng uỷ xã")]),
        "signature_blocks": [
            SignatureBlock(
                authorities=[Authority(kind="on_behalf", principal="ÐẢNG UỶ")],
                position="GIÁM ÐỐC",
                signer="Ðỗ Văn An",
            )
        ],
    }

    assert [path for path, _, _ in judge("look-alike-letter", PARTY, **parts)] == [
        "heading",
        "signature_blocks[0].position",
        "signature_blocks[0].signer",
        "signature_blocks[0].authorities[0]",
        "recipients.items[0]",
    ]


@pytest.mark.parametrize(
    ("text", "word", "meant"),
    [("Тhông báo", "Тhông", "Thông"), ("số 12/ТB-UBND", "ТB", "TB"), ("UΒND xã", "UΒND", "UBND")],
)
def test_letters_of_other_alphabets(judge, text, word, meant):
    assert judge("foreign-letter", STATE, body=paragraphs("Một.", text)) == [("body[1]", word, meant)]


@pytest.mark.parametrize("text", ["Москва", "nồng độ 50 μg/m3", "Δt, α, β", "ОСЕ", "проспект Ленина", PROSE, "ТОзЖb"])
def test_words_of_other_alphabets_are_left_alone(judge, text):
    assert judge("foreign-letter", STATE, body=paragraphs(text)) == []


@pytest.mark.parametrize(("char", "code"), [("\u200b", "U+200B"), ("\u00ad", "U+00AD"), ("\ufeff", "U+FEFF")])
def test_invisible_characters(judge, char, code):
    parts = {"body": paragraphs(PROSE, f"thông{char} báo"), "heading": Heading(wording=f"ĐẢNG{char}")}

    assert judge("invisible-character", STATE, **parts) == [("heading", code, None), ("body[1]", code, None)]


def test_number_and_date_have_a_rule_of_their_own(judge):
    parts = {
        "number_and_symbol": NumberAndSymbol(wording="Số:\u00a005/TB-\u200bSNV"),
        "place_and_date": PlaceAndDate(wording="Hà Nội, ngày ０5 tháng 02 năm 2024"),
        "heading": Heading(wording="ĐẢNG\u00a0CỘNG SẢN VIỆT NAM"),
        "body": paragraphs("thông\u200b báo, 12\u00a0km"),
    }

    assert judge("odd-character-in-number-or-date", STATE, **parts) == [
        ("number_and_symbol", "U+00A0", None),
        ("place_and_date", "U+FF10", None),
    ]
    assert judge("invisible-character", STATE, **parts) == [("body[0]", "U+200B", None)]


@pytest.mark.parametrize("wording", ["Số: 05/TB-SNV", "Số: 05/TB–SNV", "Số: 05/TB-ñ"])
def test_plain_characters_in_the_number(judge, wording):
    assert judge("odd-character-in-number-or-date", STATE, number_and_symbol=NumberAndSymbol(wording=wording)) == []


def test_marks_that_do_not_join(judge):
    assert judge("stray-combining-mark", STATE, body=paragraphs(PROSE, "Nha\u0301\u0302n dân")) == [
        ("body[1]", "á\u0302", None)
    ]
    assert judge("stray-combining-mark", STATE, body=paragraphs("\u0301 á")) == [("body[0]", "\u0301", None)]
    assert judge("stray-combining-mark", STATE, body=paragraphs(unicodedata.normalize("NFD", PROSE))) == []


LEGACY = {
    "TCVN3": "ñy ban nh©n d©n tØnh ®ång Nai th«ng b¸o lÞch nghØ tÕt Nguyªn ®¸n cho c¸n bé, c«ng chøc",
    "VNI": "UÛy ban nhaân daân tænh Ñoàng Nai xin thoâng baùo ñeå caùc ñôn vò bieát, thöïc hieän",
    "CP1258": "UÒy ban nhân dân tiÒnh ÐôÌng Nai thông báo lich nghiÒ têt cho toaÌn thêÒ viên chýìc, giaìo viên, hoòc sinh cuÒa tiÒnh",
    "UTF-8": PROSE.encode().decode("cp1252", "ignore"),
}


@pytest.mark.parametrize("encoding", LEGACY)
def test_old_encodings(judge, encoding):
    ((path, found, _),) = judge("legacy-encoding", STATE, body=paragraphs(LEGACY[encoding], LEGACY[encoding]))

    assert path == "body"
    assert found


@pytest.mark.parametrize(
    "text",
    [
        PROSE,
        unicodedata.normalize("NFD", PROSE),
        "Cà phê và chè",
        "Diện tích 222 m², nhiệt độ 30°C ± 2, § 5, ½ ngày, €, «Nhân dân», © 2024",
        f"{PROSE} Công ty Müller & Söhne, ông François Lefèvre, bà Núñez",
        "Ðại hội",
        "Ðại hội đại biểu, Ðảng bộ tỉnh Ðồng Nai",
        "北京大学出版社中国人民大学",
        "",
    ],
)
def test_modern_text_is_no_old_encoding(judge, text):
    assert judge("legacy-encoding", STATE, body=paragraphs(text, text)) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Thời gian : 08 giờ", "gian :"),
        ("các sở , ban", "sở ,"),
        ("biết .", "biết ."),
        ("từ 08 ; đến", "08 ;"),
        (" . . . họp tại xã ,", "xã ,"),
    ],
)
def test_a_blank_before_punctuation(judge, text, found):
    assert judge("blank-before-punctuation", STATE, body=paragraphs(PROSE, text)) == [("body[1]", found, None)]


@pytest.mark.parametrize("text", ["08 giờ 00, ngày 05.", "họp tại . . . . .", "tệp .docx", "biết ./.", " , ", "”  :"])
def test_no_blank_before_punctuation(judge, text):
    assert judge("blank-before-punctuation", STATE, body=paragraphs(text)) == []


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (("Đảng uỷ xã", "Ủy ban"), "uỷ, Ủy"),
        (("xã Hòa Bình", "văn hoá"), "hoá, Hòa"),
        (("sức khỏe", "khoẻ mạnh"), "khoẻ, khỏe"),
        (("thuỷ lợi, thủy lợi",), "thuỷ, thủy"),
    ],
)
def test_a_mix_of_tone_placements(judge, texts, found):
    assert judge("mixed-tone-placement", PARTY, body=paragraphs(*texts)) == [("body", found, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Đảng uỷ, văn hoá, thuỷ lợi, sức khoẻ",
        "Đảng ủy, văn hóa, thủy lợi, sức khỏe",
        "Ủy ban; hoàn toàn, toán, thoải mái, khoảng, huỳnh, suýt",  # a final letter leaves no choice
        "Ủy ban; quý, quỹ, quỳ, quỷ, Quý, QUỸ",  # u after q is no vowel
        "uỷ quyền",
        "kết quả, giá cả, của, mùa",
    ],
)
def test_one_tone_placement(judge, text):
    assert judge("mixed-tone-placement", STATE, body=paragraphs(text)) == []


@pytest.mark.parametrize(
    "code", ["VN4001", "VN4002", "VN4003", "VN4004", "VN4005", "VN4006", "VN4007", "VN4008", "VN4009"]
)
@pytest.mark.parametrize("text", [PROSE, "Trân trọng thông báo./.", "“Dân vận khéo” – 2023…"])
def test_plain_text_has_no_findings(judge, code, text):
    assert judge(code, STATE, body=paragraphs(text), heading=Heading(wording="Độc lập - Tự do - Hạnh phúc")) == []


def test_a_message_quotes_what_it_found():
    assert "“{found}”" in rule_named("mixed-tone-placement").message_vi
