"""The index of a gallery: one page with every picture small, and what was found wrong in it."""

from collections.abc import Sequence
from html import escape

from msgspec import Struct

from app.demo.gallery.looks import Look


class Picture(Struct, frozen=True):
    """One picture: `file` is its path from the index."""

    scene: str
    look: Look
    file: str
    faults: tuple[str, ...]


_HEAD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Paydesk: every screen in every look</title>
<style>
body { font-family: system-ui, sans-serif; margin: 24px; background: #f4f6f9; color: #17202e; }
section { display: flex; flex-wrap: wrap; gap: 12px; }
figure { margin: 0; width: 300px; } img { width: 100%; border: 1px solid #808b9c; }
figcaption { font-size: 13px; overflow-wrap: anywhere; } .fault { color: #b3261e; }
</style></head><body><h1>Paydesk: every screen in every look</h1>
"""


def index_page(pictures: Sequence[Picture]) -> str:
    """Return the page as HTML; pictures stand by scene, in the order they were taken."""
    scenes = dict.fromkeys(picture.scene for picture in pictures)
    links = " · ".join(f'<a href="#{scene}">{scene}</a>' for scene in scenes)
    parts = [_HEAD, f"<p>{links}</p>\n"]
    for scene in scenes:
        parts.append(f'<h2 id="{scene}">{scene}</h2>\n<section>\n')
        parts.extend(_figure(picture) for picture in pictures if picture.scene == scene)
        parts.append("</section>\n")
    return "".join([*parts, "</body></html>\n"])


def _figure(picture: Picture) -> str:
    faults = "".join(f'<br><span class="fault">{escape(fault)}</span>' for fault in picture.faults)
    return (
        f'<figure><a href="{picture.file}"><img loading="lazy" src="{picture.file}" alt="{picture.look.name}"></a>'
        f"<figcaption>{picture.look.name}{faults}</figcaption></figure>\n"
    )
