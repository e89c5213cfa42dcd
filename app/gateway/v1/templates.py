"""Links that are paid again and again, in the form-encoded generation (gateway manual: templates)."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from app.domain.currency import currency_by_number
from app.domain.errors import AnswerLost, NotOffered, UnknownCurrency
from app.domain.identifiers import TemplateId
from app.domain.link_template import LinkTemplate, TemplateDraft, TemplateStanding
from app.domain.money import Money
from app.gateway.reading import Fields
from app.gateway.v1.forms import JsonForm
from app.gateway.v1.line import Line
from app.gateway.v1.order_fields import moment_text
from app.gateway.v1.replies import Done, Refusal, refusal_in, says_yes

_WORDS = {
    TemplateStanding.ACTIVE: "ACTIVE",
    TemplateStanding.INACTIVE: "INACTIVE",
    TemplateStanding.DELETED: "DELETE",
}
_STANDINGS = {
    "WAITING": TemplateStanding.WAITING,
    "ACTIVE": TemplateStanding.ACTIVE,
    "INACTIVE": TemplateStanding.INACTIVE,
    "EXPIRED": TemplateStanding.EXPIRED,
    "USED": TemplateStanding.USED,
    "DELETE": TemplateStanding.DELETED,
    "DELETED": TemplateStanding.DELETED,
}


class V1Templates:
    """Implements `LinkTemplates`."""

    def __init__(self, line: Line) -> None:
        self._line = line

    async def create(self, draft: TemplateDraft) -> LinkTemplate:
        """Return the new template with what its code holds; what the bank does not repeat is as it was asked for."""
        form = self._form({"template": _draft(draft)})
        made = await self._line.do("templates/create.do", form, read_template, self._line.deadlines.register)
        return replace(made, name=made.name or draft.name, amount=made.amount or draft.amount)

    async def get(self, template: TemplateId) -> LinkTemplate:
        """Return a template as it is now."""
        form = self._form({"template": {"templateId": template}})
        return await self._line.ask("templates/get.do", form, read_template, self._line.deadlines.status)

    async def all(self) -> Sequence[LinkTemplate]:
        """Return every template of this login."""
        return await self._line.ask("templates/getList.do", self._form({}), read_list, self._line.deadlines.listing)

    async def update(self, template: TemplateId, draft: TemplateDraft) -> None:
        """Make a template what the draft says."""
        free = {"isFreeAmount": draft.amount is None, "isIndefinite": draft.ends_at is None}
        form = self._form({"template": {"templateId": template, **free, **_draft(draft)}})
        await self._line.do("templates/update.do", form, read_changed, self._line.deadlines.cancel)

    async def set_standing(self, template: TemplateId, standing: TemplateStanding) -> None:
        """Make a template payable, not payable, or gone. Raises NotOffered for any other standing."""
        if standing not in _WORDS:
            raise NotOffered("standing")
        form = self._form({"template": {"templateId": template, "status": _WORDS[standing]}})
        await self._line.do("templates/update.do", form, read_changed, self._line.deadlines.cancel)

    def _form(self, fields: Mapping[str, object]) -> JsonForm:
        self._line.login.needs_password("templates")
        return JsonForm(fields, folder="/rest/", user_name="username")


def read_template(fields: Fields) -> LinkTemplate | Refusal:
    """Return one template. Raises AnswerLost when its key is missing."""
    refusal = refusal_in(fields)
    if refusal is not None:
        return refusal
    template = _template(fields.fields("template") if fields.has("template") else fields)
    if template is None:
        raise AnswerLost("incomplete")
    return template


def read_list(fields: Fields) -> tuple[LinkTemplate, ...] | Refusal:
    """Return the templates listed. Raises AnswerLost for a reply without a list."""
    refusal = refusal_in(fields)
    if refusal is not None:
        return refusal
    entries = fields.entries("templates")
    if entries is None:
        raise AnswerLost("no-list")
    read = (None if entry is None else _template(entry) for entry in entries)
    return tuple(template for template in read if template is not None)


def read_changed(fields: Fields) -> Done | Refusal:
    """Return whether a template was changed: the word of success counts here as a code does elsewhere.

    Raises AnswerLost.
    """
    refusal = refusal_in(fields)
    if refusal is not None:
        return refusal
    if fields.text("status").upper() != "SUCCESS" and not says_yes(fields):
        raise AnswerLost("no-verdict")
    return Done()


def _template(entry: Fields) -> LinkTemplate | None:
    key = entry.identifier("templateId")
    if key is None:
        return None
    payload = entry.fields("qrTemplate").raw("payload")
    return LinkTemplate(
        TemplateId(key),
        entry.text("name"),
        standing_of(entry),
        fixed_amount(entry),
        payload if isinstance(payload, str) and payload.isprintable() else "",
        entry.moment("startDate"),
        entry.moment("endDate"),
    )


def standing_of(entry: Fields) -> TemplateStanding:
    """Return whether a template can be paid, never guessed."""
    return _STANDINGS.get(entry.text("status").upper(), TemplateStanding.UNKNOWN)


def fixed_amount(entry: Fields) -> Money | None:
    """Return the fixed amount; none, or a zero, leaves it to the customer."""
    try:
        minor, currency = entry.whole("amount"), currency_by_number(entry.text("currency", longest=8))
    except UnknownCurrency:
        return None
    return Money(minor, currency) if minor else None


def _draft(draft: TemplateDraft) -> dict[str, object]:
    fields: dict[str, object] = {
        "name": draft.name,
        "nameForClient": draft.customer_title,
        "description": draft.description,
        "descriptionForClient": draft.customer_description,
        "amount": None if draft.amount is None else draft.amount.minor,
        "currency": draft.currency.number,
        "preAuth": draft.hold,
        "singlePayment": draft.single_use,
        "startDate": moment_text(draft.starts_at),
        "endDate": moment_text(draft.ends_at),
    }
    if draft.qr_size is not None:
        fields["qrTemplate"] = {"qrHeight": draft.qr_size, "qrWidth": draft.qr_size}
    return {name: value for name, value in fields.items() if value not in ("", None)}
