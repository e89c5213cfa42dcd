"""How are the news of a start told when the window opens? Loaded with the first news: most starts have none."""

from pathlib import Path

from app.presenters.bank_words import BankWords
from app.presenters.breakdown import BreakdownWords
from app.presenters.journal_copies import CopyWords
from app.presenters.message import Message
from app.presenters.presenter import Speech
from app.start.putting_back import PutBack
from app.start.start_news import StartNews


def first_words(speech: Speech, news: StartNews) -> list[Message]:
    """Return the messages, the weightiest last."""
    copies, said = CopyWords(speech), []
    if news.broke_last_time:
        said.append(BreakdownWords(speech.translate).broke_last_time())
    said += [BankWords(speech.translate).left_out(Path(each.path).stem, each.field) for each in news.left_out]
    if news.unfinished is not None:
        said.append(copies.left_unfinished(news.unfinished, str(news.copies_folder or "")))
    if news.put_back is not None:
        said.append(_about(news.put_back, copies))
    return said


def _about(put_back: PutBack, words: CopyWords) -> Message:
    if put_back.failure is not None and put_back.is_in_place:
        return words.done_untold(put_back.copy, put_back.replaced, put_back.failure)
    if put_back.failure is not None:
        return words.not_done(put_back.copy, put_back.failure)
    return words.done(put_back.copy, put_back.replaced)
