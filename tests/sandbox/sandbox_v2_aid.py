"""What every V2 reply has to show, refused or not."""

import httpx


def failure(answer: httpx.Response) -> tuple[int, str]:
    """Return status and code of a refusal with the body and headers of the gateway manual, section 2.9."""
    assert answer.headers["x-version"] == "2023-10-31"
    error = answer.json()["error"]
    assert set(error) - {"param"} == {"type", "code", "message", "requestId"}
    assert error["requestId"] == answer.headers["api-request-id"]
    return answer.status_code, error["code"]
