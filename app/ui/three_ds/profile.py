"""The throw-away browser of one visit: keeps nothing, offers nothing a bank page does not need."""

import uuid

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QSslCertificate
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEngineProfile,
    QWebEngineProfileBuilder,
    QWebEngineSettings,
)

from app.domain.trusted_roots import TrustedRoots
from app.ui.three_ds.visit_folder import VisitFolder

_Cookies = QWebEngineProfile.PersistentCookiesPolicy
_Permissions = QWebEngineProfile.PersistentPermissionsPolicy
_Cache = QWebEngineProfile.HttpCacheType
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


def make_profile(parent: QObject, languages: str = "en", roots: TrustedRoots | None = None) -> QWebEngineProfile:
    """Return a profile that keeps nothing and believes `roots` beside the usual ones. Delete its page before it."""
    profile = _believing(roots, parent) if roots else _in_memory(parent)
    profile.setSpellCheckEnabled(False)
    profile.setPushServiceEnabled(False)
    profile.setHttpAcceptLanguage(languages)
    profile.downloadRequested.connect(_refuse_download)
    _set_up(profile.settings())
    return profile


def _in_memory(parent: QObject) -> QWebEngineProfile:
    profile = QWebEngineProfile(parent)  # without a name it is off the record: no cookie, cache or file remains
    profile.setPersistentCookiesPolicy(_Cookies.NoPersistentCookies)
    profile.setPersistentPermissionsPolicy(_Permissions.AskEveryTime)
    profile.setHttpCacheType(_Cache.MemoryHttpCache)
    return profile


def _believing(roots: TrustedRoots, parent: QObject) -> QWebEngineProfile:
    """Return a profile with more authorities. Qt gives those to named profiles only, and a named one has files.

    What it may keep stays in memory all the same; what it writes nevertheless lies in a folder that goes with it.
    """
    folder = VisitFolder()
    builder = QWebEngineProfileBuilder()
    builder.setPersistentStoragePath(folder.path)
    builder.setCachePath(folder.path)
    builder.setPersistentCookiesPolicy(_Cookies.NoPersistentCookies)
    builder.setPersistentPermissionsPolicy(_Permissions.AskEveryTime)
    builder.setHttpCacheType(_Cache.MemoryHttpCache)
    builder.setAdditionalTrustedCertificates(QSslCertificate.fromData(roots.pem.encode("ascii")))
    profile = builder.createProfile(f"visit-{uuid.uuid4().hex}", parent)
    profile.destroyed.connect(lambda: folder.remove())  # a bound method would not keep the folder alive
    return profile


def _set_up(settings: QWebEngineSettings) -> None:
    for attribute in _OFF:
        settings.setAttribute(attribute, False)
    for attribute in _ON:
        settings.setAttribute(attribute, True)
    settings.setUnknownUrlSchemePolicy(QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes)


def _refuse_download(download: QWebEngineDownloadRequest) -> None:
    download.cancel()
