"""Small pictures of a few numbers, as inline SVG: no script, no request, colours from the page's style."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from markupsafe import Markup, escape

WIDTH, HEIGHT, EDGE = 240, 56, 5


def trend(values: Sequence[float | None], *, label: str, top: float = 0.0) -> Markup:
    """A line over runs, oldest first, with the usual (median of all but the last) dashed and the last run as a dot.

    None is a run without the figure, and a gap in the line. `label` is read out by screen readers. `top`: the upper
    end of the scale, unless a value is higher; the lower end is 0.
    """
    known = [value for value in values if value is not None]
    if not known:
        return Markup("")
    usual = median(known[:-1]) if len(known) > 1 else known[0]
    high = max(*known, top, 1e-9)
    points = [
        None if value is None else (_x(place, len(values)), _y(value, high))
        for place, value in enumerate(values)
    ]
    parts = [
        f'<line class="usual" x1="0" x2="{WIDTH}" y1="{_y(usual, high):.1f}" y2="{_y(usual, high):.1f}"/>'
    ]
    for run in _unbroken(points):
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in run)
        if len(run) > 1:
            foot = HEIGHT - EDGE
            parts.append(
                f'<polygon class="under" points="{run[0][0]:.1f},{foot} {line} {run[-1][0]:.1f},{foot}"/>'
            )
            parts.append(f'<polyline class="line" points="{line}"/>')
        else:
            parts.append(f'<circle class="lone" cx="{run[0][0]:.1f}" cy="{run[0][1]:.1f}" r="1.5"/>')
    if points[-1] is not None:
        parts.append(f'<circle class="last" cx="{points[-1][0]:.1f}" cy="{points[-1][1]:.1f}" r="3.5"/>')
    return Markup(
        f'<svg class="trend" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(label)}">'
        + "".join(parts)
        + "</svg>"
    )


def _x(place: int, count: int) -> float:
    return WIDTH - EDGE if count == 1 else EDGE + place * (WIDTH - 2 * EDGE) / (count - 1)


def _y(value: float, high: float) -> float:
    return HEIGHT - EDGE - value / high * (HEIGHT - 2 * EDGE)


def _unbroken(points: Sequence[tuple[float, float] | None]) -> list[list[tuple[float, float]]]:
    runs: list[list[tuple[float, float]]] = [[]]
    for point in points:
        if point is None:
            runs.append([])
        else:
            runs[-1].append(point)
    return [run for run in runs if run]


def shares(parts: Sequence[tuple[str, int]], *, label: str) -> Markup:
    """A bar of parts of a whole; each part's name is its CSS class."""
    whole = sum(count for _, count in parts)
    if not whole:
        return Markup("")
    drawn, start = [], 0.0
    for name, count in parts:
        width = 100.0 * count / whole
        if count:
            drawn.append(
                f'<rect class="{escape(name)}" x="{start:.2f}" y="0" width="{max(width, 0.4):.2f}" height="10"/>'
            )
        start += width
    return Markup(
        '<svg class="shares" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" '
        f'aria-label="{escape(label)}">' + "".join(drawn) + "</svg>"
    )
