"""The body of a notice: blocks out of lines, with where each stood and what was mended."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import field, frozen

from vnnotice.model import Block, Cell, List, ListItem, Origin, Paragraph, Repair, Row, Section, Table
from vnnotice.recognition._line import Grid, Item, Line, joined
from vnnotice.recognition._outline import Node, outline

__all__ = ["Body", "read_body"]


@frozen(kw_only=True, weakref_slot=False)
class Body:
    """Blocks with what is to be known of them.

    Attributes:
        blocks: the blocks.
        origins: path → where it stood.
        lines: path → the lines that it is made of.
        repairs: the paragraphs that a page break had cut and that are joined.
    """

    blocks: tuple[Block, ...] = ()
    origins: dict[str, Origin] = field(factory=dict)
    lines: dict[str, tuple[Line, ...]] = field(factory=dict)
    repairs: list[Repair] = field(factory=list)


def read_body(items: Iterable[Item], path: str = "body", *, closings: bool = True) -> Body:
    """Make blocks of *items*.

    Args:
        items: the lines and tables of the body.
        path: the path that the blocks will have.
        closings: whether the paragraphs that end the whole text are looked for below the last section.
    """
    freezer = _Freezer()
    blocks = freezer.blocks(outline(items, closings=closings), path)
    return Body(blocks=blocks, origins=freezer.origins, lines=freezer.lines, repairs=freezer.repairs)


class _Freezer:
    """Makes blocks of nodes and notes their paths."""

    def __init__(self) -> None:
        self.origins: dict[str, Origin] = {}
        self.lines: dict[str, tuple[Line, ...]] = {}
        self.repairs: list[Repair] = []

    def blocks(self, nodes: Sequence[Node], path: str) -> tuple[Block, ...]:
        """Return the blocks of *nodes*; items that follow each other are one list."""
        blocks: list[Block] = []
        items: list[Node] = []
        for node in nodes:
            if items and not (node.is_item and node.rank == items[0].rank):
                blocks.append(self._list(items, f"{path}[{len(blocks)}]"))
                items = []
            if node.is_item:
                items.append(node)
            elif not node.ends_list:
                blocks.append(self._block(node, f"{path}[{len(blocks)}]"))
        if items:
            blocks.append(self._list(items, f"{path}[{len(blocks)}]"))
        return tuple(blocks)

    def _block(self, node: Node, path: str) -> Block:
        self._note(node, path)
        if node.grid is not None:
            return self._table(node.grid, path)
        if node.is_section:
            below = self.blocks(node.children, f"{path}.blocks")
            return Section(number=node.number, heading=joined(node.lines), blocks=below)
        return Paragraph(runs=joined(node.lines))

    def _list(self, nodes: Sequence[Node], path: str) -> List:
        self.origins[path] = nodes[0].origin
        items = []
        for index, node in enumerate(nodes):
            here = f"{path}.items[{index}]"
            self._note(node, here)
            below = self.blocks(node.children, f"{here}.blocks")
            items.append(ListItem(marker=node.number, runs=joined(node.lines), blocks=below))
        return List(items=tuple(items))

    def _note(self, node: Node, path: str) -> None:
        self.origins[path] = node.origin
        if node.lines:
            self.lines[path] = tuple(node.lines)
        for origin, detail in node.joins:
            self.repairs.append(Repair(kind="joined", path=path, origin=origin, detail=detail))

    def _table(self, grid: Grid, path: str) -> Table:
        rows = []
        for number, row in enumerate(grid.rows):
            cells: list[Cell] = []
            for place, lines in enumerate(row):
                columns, height = grid.spans.get((number, place), (1, 1)) if grid.spans else (1, 1)
                if height:
                    here = f"{path}.rows[{number}].cells[{len(cells)}]"
                    cells.append(Cell(blocks=self._paragraphs(lines, here), column_span=columns, row_span=height))
            rows.append(Row(cells=tuple(cells)))
        return Table(rows=tuple(rows))

    def _paragraphs(self, lines: Sequence[Line], path: str) -> tuple[Paragraph, ...]:
        """Return the paragraphs of a cell."""
        said = [line for line in lines if line.runs]
        for index, line in enumerate(said):
            self.lines[f"{path}.blocks[{index}]"] = (line,)
        return tuple([Paragraph(runs=line.runs) for line in said])
