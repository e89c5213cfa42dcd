"""How does a template become a page? Files in `pages/`, every value escaped unless it is markup of ours."""

import functools
import html
from pathlib import Path
from string import Template

from starlette.responses import HTMLResponse, PlainTextResponse, Response

from app.sandbox.pages.texts import texts_for

PAGES = Path(__file__).with_name("html")

# No script but our own, nothing from elsewhere; the page must not be kept, it may show what was typed.
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; frame-ancestors *",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class Markup(str):
    """Text that is already HTML."""


NOTHING = Markup("")


def page(template: str, language: str, title: str, values: dict[str, str], status: int = 200) -> HTMLResponse:
    """Return a whole page in this language, as far as it is spoken; `title` names a text."""
    texts = texts_for(language)
    body = fragment(template, language, **values)
    whole = _template("frame.html").substitute(
        language=texts["language"],
        title=html.escape(texts[title]),
        training=html.escape(texts["training"]),
        body=body,
    )
    return HTMLResponse(whole, status, _HEADERS)


def notice(
    language: str, state: str, *, kind: str = "", status: int = 200, way_back: Markup = NOTHING
) -> HTMLResponse:
    """Return a plain page that says one thing; `state` names its texts and is on the page for machines."""
    texts = texts_for(language)
    values = {"state": state, "kind": kind, "heading": texts[f"{state}_title"], "sentence": texts[f"{state}_text"]}
    return page("notice.html", language, f"{state}_title", {**values, "way_back": way_back}, status)


def fragment(template: str, language: str, **values: str) -> Markup:
    """Return a filled template."""
    named = {**texts_for(language), **values}
    safe = {
        name: value if isinstance(value, Markup) else html.escape(value, quote=True) for name, value in named.items()
    }
    return Markup(_template(template).substitute(safe))


def static_file(name: str) -> Response:
    """Return the style sheet or the script of the pages, 404 for anything else."""
    kinds = {"style.css": "text/css", "forward.js": "text/javascript"}
    if name not in kinds:
        return PlainTextResponse("Not Found", 404)
    return Response(_file(name), media_type=kinds[name])


def hidden_fields(fields: dict[str, str]) -> Markup:
    """Return hidden inputs."""
    inputs = (
        f'<input type="hidden" name="{html.escape(name)}" value="{html.escape(value)}">'
        for name, value in fields.items()
    )
    return Markup("".join(inputs))


def fault(field: str, sentence: str) -> Markup:
    """Return the sentence beside a faulty field; nothing for a good one."""
    return Markup(f'<p class="fault" id="{field}-fault">{html.escape(sentence)}</p>') if sentence else NOTHING


def fault_marks(field: str, sentence: str) -> Markup:
    """Return the attributes that tie a faulty field to its sentence for screen readers."""
    return Markup(f'aria-invalid="true" aria-describedby="{field}-fault"') if sentence else NOTHING


@functools.cache
def _template(name: str) -> Template:
    return Template(_file(name))


@functools.cache
def _file(name: str) -> str:
    return (PAGES / name).read_text("utf-8")
