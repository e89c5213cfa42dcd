"""How are the news of a start told when the window opens? Loaded with the first news: most starts have none."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from app.domain.errors import LoginForElsewhere
from app.presenters.bank_words import BankWords
from app.presenters.breakdown import BreakdownWords
from app.presenters.journal_copies import CopyWords
from app.presenters.message import Message, Tone
from app.presenters.presenter import Speech
from app.start.putting_back import PutBack
from app.start.start_news import StartNews


def first_words(speech: Speech, news: StartNews) -> Message:
    """Return all of the news as one message: a window shows one at a time, and none of them comes again."""
    copies, said = CopyWords(speech), []
    if news.broke_last_time:
        said.append(BreakdownWords(speech.translate).broke_last_time())
    said += [BankWords(speech.translate).left_out(Path(each.path), each.field) for each in news.left_out]
    said += [speech.errors.message(LoginForElsewhere(name)) for name in news.for_elsewhere]
    if news.unfinished is not None:
        said.append(copies.left_unfinished(news.unfinished, str(news.copies_folder or "")))
    if news.put_back is not None:
        said.append(_about(news.put_back, copies))
    return said[0] if len(said) == 1 else _together(said)


def _together(said: Sequence[Message]) -> Message:
    return Message(
        Tone.ERROR if any(each.tone is Tone.ERROR for each in said) else Tone.WARNING,
        _joined(each.happened for each in said),
        _joined(each.money for each in said),
        _joined(each.to_do for each in said),
        _joined(each.details for each in said),
    )


def _joined(texts: Iterable[str]) -> str:
    return " ".join(text for text in texts if text)


def _about(put_back: PutBack, words: CopyWords) -> Message:
    if put_back.failure is not None and put_back.is_in_place:
        return words.done_untold(put_back.copy, put_back.replaced, put_back.failure)
    if put_back.failure is not None:
        return words.not_done(put_back.copy, put_back.failure)
    return words.done(put_back.copy, put_back.replaced)
