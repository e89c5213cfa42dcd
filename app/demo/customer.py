"""A customer with a browser of their own, who pays on the bank's hosted page."""

from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView

from app.demo.hands import PageHands, until


class Customer:
    """Opens a payment link like anybody would; forgets everything when done."""

    def __init__(self) -> None:
        self._profile = QWebEngineProfile()
        self.view = QWebEngineView()
        self._page = QWebEnginePage(self._profile, self.view)
        self.view.setPage(self._page)
        self.view.setWindowTitle("Customer's browser")
        self.view.resize(460, 720)
        self.view.show()
        self._hands = PageHands(self.view)

    async def pays(self, link: str, number: str) -> None:
        """Open the link, fill the form and press Pay; returns when the shop's page is back."""
        self.view.setUrl(QUrl(link))
        await self._fills(number)
        await self._comes_back()

    async def tries(self, link: str, number: str) -> None:
        """Open the link and try a card that is declined; returns when the page says so."""
        self.view.setUrl(QUrl(link))
        await self._fills(number)
        await self._hands.sees("declined")

    async def tries_again(self, number: str) -> None:
        """Try another card on the page that is still open; returns when the shop's page is back."""
        await self._fills(number)
        await self._comes_back()

    async def _comes_back(self) -> None:
        await until(lambda: "/shop/" in self.view.url().path(), "the shop's page after paying")

    async def _fills(self, number: str) -> None:
        await self._hands.type_into("pan", number)
        await self._hands.type_into("expiry", "12/30")
        await self._hands.type_into("newCardCvc", "123")
        await self._hands.type_into("cardholderName", "MARIA CUSTOMER")
        await self._hands.click("submit")

    def leaves(self) -> None:
        """Close the browser; the page goes before its profile, as the web engine wants it."""
        self.view.hide()
        self.view.stop()
        self._page.deleteLater()
        self.view.deleteLater()
        self._profile.deleteLater()
