"""How does the JSON generation say no? One exception, one error body, and the refusals many calls share."""

from app.sandbox.desk.replies import Json, Reply
from app.sandbox.words.accounts import Mode, Settings

_BAD = "invalidRequestError"


class ApiError(Exception):
    """The call is refused with an HTTP status and an error body."""

    def __init__(self, status: int, code: str, message: str, param: str = "", kind: str = _BAD) -> None:
        super().__init__(message)
        self.status = status
        self.kind = kind
        self.code = code
        self.message = message
        self.param = param


def refused(error: ApiError) -> Reply:
    """Return the error body."""
    body: Json = {"type": error.kind, "code": error.code, "message": error.message}
    if error.param:
        body["param"] = error.param
    return Reply({"error": body}, error.status)


def only_in_full(settings: Settings) -> None:
    """Return if calls that no bank documents exist in this mode."""
    if settings.mode is Mode.DOCUMENTED:
        raise not_found()


def not_found() -> ApiError:
    """Return the refusal for something that is not there."""
    return ApiError(404, "resourceNotFound", "there is no such object")


def conflict(why: str, param: str = "") -> ApiError:
    """Return the refusal for an act that does not fit the state of things."""
    return ApiError(409, "statusConflict", why, param)


def too_large(why: str) -> ApiError:
    """Return the refusal for an amount above what is left."""
    return ApiError(422, "amountTooLarge", why, "amount")


def missing(param: str) -> ApiError:
    """Return the refusal for a field that must be there."""
    return ApiError(400, "parameterMissing", f"{param} is missing", param)


def wrong(param: str, why: str) -> ApiError:
    """Return the refusal for a value that cannot be used. The value itself is never repeated."""
    return ApiError(400, "parameterInvalid", f"{param} {why}", param)


def unknown_value(param: str) -> ApiError:
    """Return the refusal for a word that is none of those the field knows."""
    return ApiError(400, "parameterUnknownValue", f"{param} has a value that is not known", param)
