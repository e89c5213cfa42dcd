"""The throw-away browser of one visit: keeps nothing, offers nothing a bank page does not need."""

from PySide6.QtCore import QObject
from PySide6.QtWebEngineCore import QWebEngineDownloadRequest, QWebEngineProfile, QWebEngineSettings

_Setting = QWebEngineSettings.WebAttribute
_OFF = (
    _Setting.LocalContentCanAccessFileUrls,
    _Setting.LocalContentCanAccessRemoteUrls,
    _Setting.JavascriptCanOpenWindows,  # without a click; a clicked one comes to this same page
    _Setting.JavascriptCanAccessClipboard,
    _Setting.JavascriptCanPaste,
    _Setting.AllowWindowActivationFromJavaScript,
    _Setting.AllowRunningInsecureContent,
    _Setting.AllowGeolocationOnInsecureOrigins,
    _Setting.ScreenCaptureEnabled,
    _Setting.PluginsEnabled,
    _Setting.PdfViewerEnabled,
    _Setting.FullScreenSupportEnabled,
    _Setting.NavigateOnDropEnabled,
    _Setting.HyperlinkAuditingEnabled,
    _Setting.DnsPrefetchEnabled,
    _Setting.ErrorPageEnabled,
)
_ON = (
    _Setting.WebRTCPublicInterfacesOnly,
    _Setting.PlaybackRequiresUserGesture,
)


def make_profile(parent: QObject, languages: str = "en") -> QWebEngineProfile:
    """Return a profile that lives in memory. Delete its page before it."""
    profile = QWebEngineProfile(parent)  # without a name it is off the record: no cookie, cache or file remains
    profile.setSpellCheckEnabled(False)
    profile.setPushServiceEnabled(False)
    profile.setPersistentCookiesPolicy(QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies)
    profile.setPersistentPermissionsPolicy(QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime)
    profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.MemoryHttpCache)
    profile.setHttpAcceptLanguage(languages)
    profile.downloadRequested.connect(_refuse_download)
    _set_up(profile.settings())
    return profile


def _set_up(settings: QWebEngineSettings) -> None:
    for attribute in _OFF:
        settings.setAttribute(attribute, False)
    for attribute in _ON:
        settings.setAttribute(attribute, True)
    settings.setUnknownUrlSchemePolicy(QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes)


def _refuse_download(download: QWebEngineDownloadRequest) -> None:
    download.cancel()
