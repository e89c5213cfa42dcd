"""Who gets a link? One customer, or one on each line of the field, and each of them as many as are wanted."""

from app.domain.errors import InputFault, LineFaulty
from app.domain.order import Customer
from app.presenters.batch_file import BatchLine
from app.presenters.contact import parse_contact
from app.presenters.payment_link_state import LinkForm


def contacts_in(text: str) -> list[str]:
    """Return what stands on the lines that are not empty."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def read_recipients(text: str, name: str = "") -> tuple[Customer, ...]:
    """Return at least one customer, without a contact where none is typed.

    Raises ContactNotUnderstood, LineFaulty where there are several lines.
    """
    contacts = contacts_in(text)
    if len(contacts) <= 1:
        return (parse_contact("".join(contacts), name),)
    return tuple(_read(place, contact) for place, contact in enumerate(contacts, start=1))


def links_in(form: LinkForm) -> int:
    """Return how many links the form asks for."""
    return max(1, len(contacts_in(form.contact))) * form.copies


def batch_lines(form: LinkForm, amount: str) -> tuple[BatchLine, ...]:
    """Return a line for each link the form asks for; `amount` is that of one link."""
    contacts = contacts_in(form.contact) or [""]
    name = form.name if len(contacts) == 1 else ""
    wanted = [contact for contact in contacts for _copy in range(form.copies)]
    return tuple(
        BatchLine(place, amount, form.description, contact, name, form.reference)
        for place, contact in enumerate(wanted, start=1)
    )


def _read(place: int, contact: str) -> Customer:
    try:
        return parse_contact(contact)
    except InputFault as fault:
        raise LineFaulty(place, fault) from None
