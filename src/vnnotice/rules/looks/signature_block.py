"""Rules on how the signature block is set (*quyền hạn, chức vụ, họ tên*), box 7."""

from __future__ import annotations

from collections.abc import Iterator

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.looks._judging import in_bold, in_italics, not_bold, off_centre, sizes


@rule(
    "VN0781",
    part="signature_blocks",
    needs_layout=True,
    message_vi="cỡ chữ của quyền hạn, chức vụ của người ký là “{found}”; phải là “{expected}”",
    message_en="authority or position is set in “{found}”; it must be “{expected}”",
    demand_vi="Quyền hạn, chức vụ của người ký cỡ chữ 13 đến 14 (văn bản hành chính), 14 (văn bản của Đảng).",
    mend_vi="Đặt lại cỡ chữ của quyền hạn, chức vụ của người ký.",
    mend_en="Set authority and position in a size that is laid down.",
)
def wrong_authority_size(case: Case) -> Iterator[Fault]:
    """Authority and position are set in 13 to 14 points with the State, in 14 with the Party.

    Good:
        [state-2020] signature_blocks.authorities: 14 pt
        [state-2020] signature_blocks.position: 14 pt
        [party-2018] signature_blocks.authorities: 14 pt
        [party-2018] signature_blocks.position: 14 pt

    Bad:
        [state-2020] signature_blocks.authorities: 15 pt
        [state-2020] signature_blocks.position: 12 pt
        [party-2018] signature_blocks.authorities: 15 pt
        [party-2018] signature_blocks.position: 15 pt
    """
    return sizes(case, "signature_blocks.authorities", "signature_blocks.position")


@rule(
    "VN0782",
    part="signature_blocks",
    needs_layout=True,
    message_vi="cỡ chữ của họ tên người ký là “{found}”; phải là “{expected}”",
    message_en="the signer's name is set in “{found}”; it must be “{expected}”",
    demand_vi="Họ tên người ký cỡ chữ 13 đến 14 (văn bản hành chính), 14 (văn bản của Đảng).",
    mend_vi="Đặt lại cỡ chữ của họ tên người ký.",
    mend_en="Set the signer's name in a size that is laid down.",
)
def wrong_signer_size(case: Case) -> Iterator[Fault]:
    """The signer's name is set in 13 to 14 points with the State, in 14 with the Party.

    Good:
        [state-2020] signature_blocks.signer: 14 pt
        [party-2018] signature_blocks.signer: 14 pt

    Bad:
        [state-2020] signature_blocks.signer: 15 pt
        [party-2018] signature_blocks.signer: 15 pt
    """
    return sizes(case, "signature_blocks.signer")


@rule(
    "VN0783",
    part="signature_blocks",
    needs_layout=True,
    message_vi="“{found}” không in đậm",
    message_en="“{found}” is not in bold",
    demand_vi="Quyền hạn của người ký in đậm; trong văn bản hành chính chức vụ cũng in đậm.",
    mend_vi="In đậm quyền hạn, chức vụ của người ký.",
    mend_en="Set authority and position in bold.",
    see=("VN0784",),
)
def authority_not_in_bold(case: Case) -> Iterator[Fault]:
    """Authority is in bold; with the State, so is the position.

    Good:
        [state-2020] signature_blocks.authorities: đậm
        [state-2020] signature_blocks.position: đậm
        [party-2018] signature_blocks.authorities: đậm

    Bad:
        [state-2020] signature_blocks.authorities: không đậm
        [state-2020] signature_blocks.position: không đậm
        [party-2018] signature_blocks.authorities: không đậm
    """
    return not_bold(case, "signature_blocks.authorities", "signature_blocks.position")


@rule(
    "VN0785",
    part="signature_blocks",
    needs_layout=True,
    message_vi="“{found}” không in đậm",
    message_en="“{found}” is not in bold",
    demand_vi="Họ tên người ký in đậm.",
    mend_vi="In đậm họ tên người ký.",
    mend_en="Set the signer's name in bold.",
)
def signer_not_in_bold(case: Case) -> Iterator[Fault]:
    """The signer's name is in bold.

    Good:
        [state-2020] signature_blocks.signer: đậm
        [party-2018] signature_blocks.signer: đậm

    Bad:
        [state-2020] signature_blocks.signer: không đậm
        [party-2018] signature_blocks.signer: không đậm
    """
    return not_bold(case, "signature_blocks.signer")


@rule(
    "VN0786",
    part="signature_blocks",
    needs_layout=True,
    message_vi="“{found}” in nghiêng",
    message_en="“{found}” is in italics",
    demand_vi="Quyền hạn, chức vụ, họ tên người ký bằng kiểu chữ đứng.",
    mend_vi="Đặt quyền hạn, chức vụ, họ tên người ký bằng kiểu chữ đứng.",
    mend_en="Set authority, position and name upright.",
)
def signature_block_in_italics(case: Case) -> Iterator[Fault]:
    """Authority, position and name are upright.

    Good:
        [state-2020] signature_blocks.authorities: đứng
        [state-2020] signature_blocks.position: đứng
        [state-2020] signature_blocks.signer: đứng
        [party-2018] signature_blocks.authorities: đứng
        [party-2018] signature_blocks.position: đứng
        [party-2018] signature_blocks.signer: đứng

    Bad:
        [state-2020] signature_blocks.authorities: nghiêng
        [state-2020] signature_blocks.position: nghiêng
        [state-2020] signature_blocks.signer: nghiêng
        [party-2018] signature_blocks.authorities: nghiêng
        [party-2018] signature_blocks.position: nghiêng
        [party-2018] signature_blocks.signer: nghiêng
    """
    return in_italics(case, "signature_blocks.authorities", "signature_blocks.position", "signature_blocks.signer")


@rule(
    "VN0787",
    part="signature_blocks",
    needs_layout=True,
    message_vi="“{found}” không canh giữa",
    message_en="“{found}” is not centred",
    demand_vi="Họ tên người ký canh giữa dưới quyền hạn, chức vụ.",
    mend_vi="Canh giữa họ tên người ký dưới chức vụ.",
    mend_en="Centre the name below the position.",
)
def signer_off_centre(case: Case) -> Iterator[Fault]:
    """The signer's name is centred below the position.

    Good:
        [state-2020] signature_blocks.signer: căn giữa
        [party-2018] signature_blocks.signer: căn giữa

    Bad:
        [state-2020] signature_blocks.signer: căn trái
        [party-2018] signature_blocks.signer: căn trái
    """
    return off_centre(case, "signature_blocks.signer")


@rule(
    "VN0784",
    part="signature_blocks",
    needs_layout=True,
    message_vi="“{found}” in đậm; dưới quyền hạn, chức vụ trong văn bản của Đảng không in đậm",
    message_en="“{found}” is in bold; below an authority the position in a Party document is not",
    demand_vi="Trong văn bản của Đảng chức vụ của người ký, ở dưới quyền hạn, không in đậm.",
    mend_vi="Bỏ in đậm ở dòng chức vụ; chỉ in đậm dòng quyền hạn và họ tên.",
    mend_en="Take the bold off the position; authority and name alone are bold.",
    note_vi="Người đứng đầu trực tiếp ký thì dòng chức vụ đứng một mình và in đậm; hai chức vụ nối bằng “kiêm” cũng vậy.",
)
def position_in_bold(case: Case) -> Iterator[Fault]:
    """In a Party document the position below an authority is not in bold.

    A head who signs directly has no line of authority, and then the position is bold; so are two that *kiêm* joins.

    Good:
        [party-2018] signature_blocks.position: không đậm

    Bad:
        [party-2018] signature_blocks.position: đậm
    """
    below = {
        f"signature_blocks[{index}].position"
        for index, block in enumerate(case.notice.signature_blocks)
        if block.authorities and "kiêm" not in (block.position or "").casefold()
    }
    return (fault for fault in in_bold(case, "signature_blocks.position") if fault.path in below)
