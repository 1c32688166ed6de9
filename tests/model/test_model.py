"""What holds of every class of the model."""

from __future__ import annotations

import inspect
import re
import sys

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import blocks, foot_parts, heading_parts

from vnnotice import model

CLASSES = [value for name in model.__all__ if inspect.isclass(value := getattr(model, name)) and attrs.has(value)]

TERMS = {
    "Notice": "thông báo",
    "Heading": "Quốc hiệu và Tiêu ngữ",
    "IssuingBody": "tên cơ quan, tổ chức ban hành",
    "NumberAndSymbol": "số, ký hiệu",
    "PlaceAndDate": "địa danh và thời gian ban hành",
    "TypeAndSubject": "tên loại và trích yếu nội dung",
    "Addressee": "Kính gửi",
    "Addressees": "Kính gửi",
    "Paragraph": "đoạn văn",
    "Section": "phần, chương, mục, điều, khoản",
    "List": "các điểm, các gạch đầu dòng",
    "ListItem": "điểm",
    "Table": "bảng",
    "Row": "hàng",
    "Cell": "ô",
    "Authority": "quyền hạn của người ký",
    "SignatureBlock": "quyền hạn, chức vụ, họ tên và chữ ký",
    "Seal": "dấu, chữ ký số của cơ quan",
    "Recipient": "nơi nhận",
    "Recipients": "Nơi nhận",
    "Archive": "lưu",
    "Marks": "các dấu chỉ",
    "ContactLine": "thông tin liên hệ",
    "Annex": "phụ lục",
    "PageSetup": "khổ giấy, định lề",
}
"""The Vietnamese word for each class that is a thing on paper."""

every_class = pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)


def any_value(cls):
    """Return a value of *cls* without asking its constructor."""
    value = object.__new__(cls)
    for field in attrs.fields(cls):
        getattr(cls, field.name).__set__(value, None)
    return value


@every_class
def test_it_is_frozen(cls):
    value = any_value(cls)

    for field in attrs.fields(cls):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(value, field.name, "other")
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            delattr(value, field.name)


@every_class
def test_it_has_slots_and_no_dictionary(cls):
    value = any_value(cls)

    assert not hasattr(value, "__dict__")
    assert not hasattr(value, "__weakref__")
    assert set(cls.__slots__) == {field.name for field in attrs.fields(cls)}


@every_class
def test_it_takes_keywords_only(cls):
    parameters = inspect.signature(cls).parameters.values()

    assert {parameter.kind for parameter in parameters} == {inspect.Parameter.KEYWORD_ONLY}


@every_class
def test_it_is_hashable(cls):
    assert hash(any_value(cls)) == hash(any_value(cls))
    assert any_value(cls) == any_value(cls)


@every_class
def test_its_docstring_lists_every_field(cls):
    doc = inspect.getdoc(cls)
    listed = doc.split("Attributes:\n")[1]
    names = [name for names in re.findall(r"^ {4}([a-z_, ]+): ", listed, re.MULTILINE) for name in names.split(", ")]

    assert names == [field.name for field in attrs.fields(cls)]


@pytest.mark.parametrize("name", TERMS)
def test_its_docstring_has_the_vietnamese_word(name):
    introduction = inspect.getdoc(getattr(model, name)).split("Attributes:")[0]

    assert re.search(rf"\*[^*]*{TERMS[name]}[^*]*\*", introduction)


def test_every_module_exports_what_the_model_exports():
    modules = [module for name, module in sys.modules.items() if name.startswith("vnnotice.model.")]
    public = {name: getattr(module, name) for module in modules for name in module.__all__}

    assert {name: getattr(model, name) for name in model.__all__}.items() <= public.items()


@given(st.one_of(*heading_parts().values(), *foot_parts().values(), blocks()))
def test_what_the_model_holds_it_takes_again_unchanged(part):
    copy = attrs.evolve(part)

    assert copy is not part
    assert copy == part
    assert hash(copy) == hash(part)
