"""The notices that are measured: the reference notice, and the same cut into a run every four words."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Final

import attrs

import vnnotice
from vnnotice.model import Block, Inline, List, ListItem, Notice, Paragraph, Run, Section

REFERENCE: Final = Path(__file__).resolve().parents[1] / "../shared/notices/loc-quang.md"
EXAMPLE: Final = Path(__file__).resolve().parents[1] / "examples/thong-bao-ket-luan.md"

_MARKS: Final = (frozenset[vnnotice.Mark](), frozenset[vnnotice.Mark](("bold",)), frozenset[vnnotice.Mark](("italic",)))


def reference() -> tuple[Notice, str]:
    """Return the reference notice and its name; the shipped example where the reference is not at hand."""
    path = REFERENCE if REFERENCE.exists() else EXAMPLE
    return vnnotice.read(path).notice, path.name


def dense(notice: Notice) -> Notice:
    """Return *notice* with its body cut into a run every four words, plain, bold and italic in turn."""
    return attrs.evolve(notice, body=tuple(_dense_block(block) for block in notice.body))


def _dense_block(block: Block) -> Block:
    if isinstance(block, Paragraph):
        return Paragraph(runs=_cut(block.runs))
    if isinstance(block, Section):
        blocks = tuple(_dense_block(inner) for inner in block.blocks)
        return Section(number=block.number, heading=_cut(block.heading), blocks=blocks)
    if isinstance(block, List):
        return List(items=tuple(_dense_item(item) for item in block.items))
    return block


def _dense_item(item: ListItem) -> ListItem:
    return ListItem(
        marker=item.marker, runs=_cut(item.runs), blocks=tuple(_dense_block(inner) for inner in item.blocks)
    )


def _cut(runs: Inline) -> Inline:
    words = "".join(run.text for run in runs).split(" ")
    pieces = [" ".join(words[start : start + 4]) for start in range(0, len(words), 4)]
    texts = [piece + " " for piece in pieces[:-1]] + pieces[-1:]
    return tuple(
        Run(text=text, marks=marks) for text, marks in zip(texts, itertools.cycle(_MARKS), strict=False) if text
    )
