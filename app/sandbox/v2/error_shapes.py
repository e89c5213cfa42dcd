"""How else could a refusal look? No bank documents the error body of V2, so a bad day has one of every shape."""

from app.sandbox.desk.replies import Json, Reply
from app.sandbox.v2.refusals import ApiError, refused


def in_shape(error: ApiError, turn: int) -> Reply:
    """Return the refusal in the shape whose turn it is; the usual one is among them."""
    shapes = _shapes(error)
    return shapes[turn % len(shapes)]


def _shapes(error: ApiError) -> tuple[Reply, ...]:
    code, message = error.code, error.message
    objects: tuple[Json, ...] = (
        {"error": message},
        {"message": message, "code": code},
        {"errors": [{"message": message, "code": code, "field": error.param}]},
        {"errors": [message]},
        {"errorCode": code, "errorMessage": message},
        {"type": error.kind, "title": code, "status": error.status, "detail": message},
        {"error": None, "data": None},
    )
    page = f"<!doctype html><title>{error.status}</title><h1>{message}</h1>"
    return (
        refused(error),
        *(Reply(body, error.status) for body in objects),
        Reply({}, error.status, text=message),
        Reply({}, error.status, text=page, media_type="text/html"),
        Reply({}, error.status, text=f'"{message}"', media_type="application/json"),
        Reply({}, error.status, text='{"error": {"message": ', media_type="application/json"),
        Reply({}, error.status, text="", media_type="application/json"),
    )
