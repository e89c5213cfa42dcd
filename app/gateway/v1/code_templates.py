"""Printed codes of the fast payment system, in the form-encoded generation (gateway manual: SBP templates)."""

from collections.abc import Mapping

from app.domain.code_template import CodeKind, CodeTemplate, CodeTemplateDraft
from app.domain.errors import AnswerLost
from app.domain.identifiers import TemplateId
from app.gateway.reading import Fields
from app.gateway.v1.forms import Form, JsonForm, filled
from app.gateway.v1.line import Line
from app.gateway.v1.order_fields import LONGEST_PURPOSE, moment_text
from app.gateway.v1.replies import Refusal, refusal_in
from app.gateway.v1.templates import fixed_amount, standing_of

_KINDS = {CodeKind.CUSTOMER: "SBP_QR", CodeKind.TILL: "CASH_SBP_QR", CodeKind.BUSINESS: "B2B_SBP_QR"}
_KINDS_READ = {word: kind for kind, word in _KINDS.items()}


class V1CodeTemplates:
    """Implements `CodeTemplates`."""

    def __init__(self, line: Line) -> None:
        self._line = line

    async def create(self, draft: CodeTemplateDraft) -> CodeTemplate:
        """Return the new code with what it holds."""
        form = self._json(_draft(draft))
        return await self._line.do(
            "templates/createTemplate.do", form, read_code_template, self._line.deadlines.register
        )

    async def get(self, template: TemplateId) -> CodeTemplate:
        """Return a code as it is now."""
        self._line.login.needs_password("templates")

        def read(fields: Fields) -> CodeTemplate | Refusal:
            return read_code_template(fields, template)

        form = Form({"templateId": template})
        return await self._line.ask("templates/getTemplateDetails.do", form, read, self._line.deadlines.status)

    async def update(self, template: TemplateId, draft: CodeTemplateDraft) -> CodeTemplate:
        """Return the code, now what the draft says."""

        def read(fields: Fields) -> CodeTemplate | Refusal:
            return read_code_template(fields, template)

        form = self._json({"templateId": template, **_draft(draft)})
        return await self._line.do("templates/updateTemplate.do", form, read, self._line.deadlines.cancel)

    def _json(self, fields: Mapping[str, object]) -> JsonForm:
        self._line.login.needs_password("templates")
        return JsonForm(fields, folder="/rest/")


def read_code_template(fields: Fields, asked: TemplateId | None = None) -> CodeTemplate | Refusal:
    """Return one code. Raises AnswerLost when its key is missing or another one's."""
    refusal = refusal_in(fields)
    if refusal is not None:
        return refusal
    key, payload = fields.identifier("templateId"), fields.raw("payload")
    if key is None:
        raise AnswerLost("incomplete")
    if asked is not None and key != asked:
        raise AnswerLost("other-template")
    return CodeTemplate(
        TemplateId(key),
        fields.text("name"),
        _KINDS_READ.get(fields.text("type").upper()),
        standing_of(fields),
        fixed_amount(fields),
        payload if isinstance(payload, str) and payload.isprintable() else "",
        fields.moment("startDate"),
        fields.moment("endDate"),
        fields.moment("useDate"),
    )


def _draft(draft: CodeTemplateDraft) -> dict[str, object]:
    return filled(
        {
            "type": _KINDS[draft.kind],
            "name": draft.name,
            "amount": None if draft.amount is None else draft.amount.minor,
            "currency": draft.currency.number,
            "startDate": moment_text(draft.starts_at),
            "endDate": moment_text(draft.ends_at),
            "distributionChannel": draft.channel,
            "paymentPurpose": draft.purpose[:LONGEST_PURPOSE],
        }
    )
