"""Hypothesis strategies: any notice that the model holds."""

from __future__ import annotations

import datetime
import json
import unicodedata

from hypothesis import strategies as st

from vnnotice.model import (
    AUTHORITY_KINDS,
    BLANK,
    MARKS,
    Addressee,
    Addressees,
    Annex,
    Archive,
    Authority,
    Cell,
    ContactLine,
    Extension,
    Heading,
    IssuingBody,
    List,
    ListItem,
    Marks,
    Notice,
    NumberAndSymbol,
    Paragraph,
    PlaceAndDate,
    Recipient,
    Recipients,
    Row,
    Run,
    Seal,
    Section,
    SignatureBlock,
    Table,
    TypeAndSubject,
    UnplacedLine,
)

_NOT_HELD = "\r\ufffe\uffff"
_SYNTAX = "&<>\"'\\]:{}[],*-#_`|.1 \t\n\u00a0\u0085\u2028ắĐđơữ…"
_CHARACTERS = st.one_of(
    st.sampled_from(_SYNTAX),
    st.characters(
        exclude_categories=("Cs",),
        exclude_characters=_NOT_HELD + "".join(chr(code) for code in range(32) if chr(code) not in "\t\n"),
    ),
)


def any_text(*, min_size: int = 0) -> st.SearchStrategy[str]:
    """Return any text that the model holds."""
    texts = st.text(_CHARACTERS, min_size=min_size, max_size=12)
    return texts.map(lambda text: unicodedata.normalize("NFC", text))


def words() -> st.SearchStrategy[str]:
    """Return text with a character that is not blank."""
    return any_text(min_size=1).filter(lambda text: text.strip(" \t\n") != "")


def _optional(strategy: st.SearchStrategy) -> st.SearchStrategy:
    return st.one_of(st.none(), strategy)


def _blank_or(strategy: st.SearchStrategy) -> st.SearchStrategy:
    return st.one_of(st.none(), st.just(BLANK), strategy)


def _some(strategy: st.SearchStrategy, *, at_least: int = 0) -> st.SearchStrategy:
    return st.lists(strategy, min_size=at_least, max_size=3).map(tuple)


def mark_sets() -> st.SearchStrategy[frozenset]:
    """Return the marks of a run."""
    sets = st.frozensets(st.sampled_from(MARKS))
    return sets.map(lambda marks: marks - {"subscript"} if "superscript" in marks else marks)


def inline_text() -> st.SearchStrategy[tuple[Run, ...]]:
    """Return running text; not always in normal form, as the model brings it there."""
    return _some(st.builds(Run, text=any_text(min_size=1), marks=mark_sets()))


def paragraphs() -> st.SearchStrategy[Paragraph]:
    """Return paragraphs."""
    return st.builds(Paragraph, runs=inline_text())


def _blocks_around(blocks: st.SearchStrategy) -> st.SearchStrategy:
    inside = _some(blocks)
    items = st.builds(ListItem, marker=words(), runs=inline_text(), blocks=inside)
    cells = st.builds(
        Cell,
        blocks=inside,
        column_span=st.sampled_from((1, 1, 2, 1000)),
        row_span=st.sampled_from((1, 1, 3)),
    )
    rows = st.builds(Row, cells=_some(cells))
    return st.one_of(
        st.builds(Section, number=words(), heading=inline_text(), blocks=inside),
        st.builds(List, items=_some(items, at_least=1)),
        st.builds(Table, rows=_some(rows, at_least=1), caption=_optional(words())),
    )


def blocks() -> st.SearchStrategy:
    """Return blocks that nest."""
    return st.recursive(paragraphs(), _blocks_around, max_leaves=4)


def extensions() -> st.SearchStrategy[tuple[Extension, ...]]:
    """Return extensions of both kinds, with values in canonical form."""
    names = st.from_regex(r"x-[a-z0-9]{1,4}(?:[.-][a-z0-9]{1,3}){0,2}", fullmatch=True)
    scalars = st.one_of(st.none(), st.booleans(), st.integers(-(10**19), 10**19), any_text())
    values = st.recursive(scalars, lambda inner: st.one_of(st.lists(inner), st.dictionaries(any_text(), inner)))
    json_values = st.dictionaries(names, values.map(_json_text), max_size=2)
    pairs = st.tuples(json_values, st.lists(_elements(), max_size=2))
    return pairs.map(lambda pair: (*(Extension(name=name, value=value) for name, value in pair[0].items()), *pair[1]))


def _json_text(value: object) -> str:
    return unicodedata.normalize("NFC", json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def _elements() -> st.SearchStrategy[Extension]:
    plain = st.text("ab ắ\n", max_size=5).map(lambda text: unicodedata.normalize("NFC", text))
    names = st.sampled_from(("entry", "tên"))
    return st.one_of(
        st.builds(
            lambda name, text: Extension(
                name=f"{{urn:example}}{name}", value=f'<{name} xmlns="urn:example">{text}</{name}>'
            ),
            names,
            plain,
        ),
        st.builds(
            lambda name, text: Extension(
                name=f"{{urn:other}}{name}",
                value=f'<o:{name} xmlns:o="urn:other" a="1"><inner>{text}</inner><o:b></o:b></o:{name}>',
            ),
            names,
            plain,
        ),
    )


def heading_parts() -> dict[str, st.SearchStrategy]:
    """Return the components above the body, by field."""
    return {
        "heading": st.builds(
            Heading, kind=st.sampled_from((None, "state", "party", "youth_union")), wording=_optional(words())
        ),
        "issuing_body": st.builds(
            IssuingBody, name=_optional(words()), parents=_some(words()), wording=_optional(words())
        ),
        "number_and_symbol": st.builds(
            NumberAndSymbol,
            number=_blank_or(words()),
            year=_optional(words()),
            kind=_optional(words()),
            organ=_optional(words()),
            wording=_optional(words()),
        ),
        "place_and_date": st.builds(
            PlaceAndDate,
            place=_blank_or(words()),
            date=_blank_or(st.dates(datetime.date.min, datetime.date.max)),
            wording=_optional(words()),
        ),
        "type_and_subject": st.builds(
            TypeAndSubject,
            document_type=_optional(words()),
            subject=_blank_or(words()),
            wording=_optional(words()),
        ),
        "addressees": st.builds(
            Addressees,
            items=_some(st.builds(Addressee, name=_blank_or(words()), wording=_optional(words()))),
            wording=_optional(words()),
        ),
    }


def foot_parts() -> dict[str, st.SearchStrategy]:
    """Return the components below the body, by field."""
    authorities = st.builds(
        Authority, kind=st.sampled_from(AUTHORITY_KINDS), principal=words(), wording=_optional(words())
    )
    return {
        "seal": st.builds(
            Seal, kind=st.sampled_from(("stamp", "digital")), organ=_optional(words()), wording=_optional(words())
        ),
        "recipients": st.builds(
            Recipients,
            items=_some(st.builds(Recipient, name=words(), wording=_optional(words()))),
            archive=_optional(st.builds(Archive, name=words(), wording=_optional(words()))),
            wording=_optional(words()),
        ),
        "marks": st.builds(
            Marks,
            secrecy=_optional(words()),
            urgency=_optional(words()),
            circulation=_some(words()),
            draft=_optional(words()),
            drafter=_optional(words()),
        ),
        "contact_line": st.builds(ContactLine, wording=_optional(words())),
        "signature_blocks": st.builds(
            SignatureBlock,
            authorities=_some(authorities),
            position=_optional(words()),
            signature=_optional(words()),
            signer=_blank_or(words()),
        ),
        "annexes": st.builds(
            Annex,
            label=_optional(words()),
            title=_optional(words()),
            reference=_optional(words()),
            body=_some(blocks()),
        ),
        "unplaced": st.builds(UnplacedLine, place=st.sampled_from(("head", "foot")), wording=words()),
    }


def notices() -> st.SearchStrategy[Notice]:
    """Return any notice."""
    several = ("signature_blocks", "annexes", "unplaced")
    parts = {**heading_parts(), **foot_parts()}
    return st.builds(
        Notice,
        **{name: _some(part) if name in several else _optional(part) for name, part in parts.items()},
        bases=_some(paragraphs()),
        body=_some(blocks()),
        extensions=extensions(),
    )
