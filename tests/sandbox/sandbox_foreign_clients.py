"""The clients themselves, each named after its language and kind; gateway manual, sections 1, 3, 11, 12, 14, 16."""

from dataclasses import replace

from sandbox_foreign_aid import FORM, PARTNER, Client, Needs, Written, the_known_five

WAYS = frozenset(["CARD", "CARD_BINDING", "CARD_MOTO", "CARD_PRESENT"])
SCHEMES = frozenset(["VISA", "MASTERCARD", "AMEX", "JCB", "CUP", "MIR"])
STATES = frozenset(["CREATED", "APPROVED", "DEPOSITED", "DECLINED", "REVERSED", "REFUNDED"])
ABSENT = frozenset([None])
TEXT_ZERO = frozenset(["0"])
ZERO = frozenset([0])

LOOSE: Needs = {"errorCode?": str | int, "errorMessage?": str}
TEXTS: Needs = {"errorCode": str, "errorMessage": str}
NUMBERS: Needs = {"errorCode": int, "errorMessage": str}
REGISTERED: Needs = {"orderId": str, "formUrl": str}
BINDINGS: Needs = {
    "errorCode": str,
    "bindings": list,
    "bindings.bindingId": str,
    "bindings.maskedPan": str,
    "bindings.expiryDate": str,
    "bindings.clientId": str,
}
MONEY = ("deposit", "reverse", "refund")


def money(needs: Needs) -> dict[str, Needs]:
    return dict.fromkeys(MONEY, needs)


PHP_CURL = Client(
    "PHP over curl",
    headers=FORM | {"Cache-Control": "no-cache", "Accept": "*/*"},
    registers={"jsonParams": {"cashier": "Анна"}},
    reads={"register": REGISTERED, "getOrderStatusExtended": {"orderStatus": int, "amount": int}, **money(LOOSE)},
)
PHP_GET = Client(
    "PHP with everything in the address, its own switches too",
    written=Written.QUERY,
    method="GET",
    headers={"Content-type": "application/json"},
    always={"testMode": "1"},
    reads={"register": REGISTERED, "getOrderStatusExtended": {"orderStatus": int}, **money(LOOSE)},
)
PHP_WORDPRESS = Client(
    "PHP module of a web shop",
    headers={"Content-Type": "application/x-www-form-urlencoded;charset=UTF-8", "User-Agent": "WordPress/6.8"},
    registers={
        "features": ["FORCE_SSL", "FORCE_CREATE_BINDING"],
        "billingPayerData": {"billingCity": "Avarua", "billingCountry": "CK", "billingAddressLine1": "Main Road 1"},
        "currency": "554",
        "email": "buyer@shop.example",
    },
    reads={
        "register": REGISTERED | {"errorCode?": str},
        "getOrderStatusExtended": {
            "errorCode": str,
            "orderStatus": int,
            "currency": str,
            "bindingInfo.bindingId": str,
            "cardAuthInfo.maskedPan": str,
        },
        **money(LOOSE),
    },
)
PHP_ALGERIA = Client(
    "PHP of a country with an acknowledgement",
    headers=FORM | {"Accept": "application/json"},
    registers={"currency": "012", "jsonParams": {"udf1": "2026", "udf2": None, "force_terminal_id": "E010"}},
    always={"language": "FR"},
    statuses=("public/acknowledgeTransaction", "mdOrder"),
    reads={
        "register": REGISTERED,
        "public/acknowledgeTransaction": {
            "ErrorCode": str | int,
            "OrderStatus": int,
            "OrderNumber": str,
            "Amount": int,
            "depositAmount": int,
            "currency": str,
            "actionCode": int,
            "actionCodeDescription": str,
            "params.respCode": frozenset(["00"]),
            "params.udf1": str,
            "Pan": str,
            "Ip": str,
            "approvalCode": str,
            "cardholderName": str,
            "expiration": str,
        },
        **money(LOOSE),
    },
)
NODE_AXIOS = Client(
    "Node",
    headers=FORM | {"Accept": "application/json, text/plain, */*", "Accept-Encoding": "gzip, compress, deflate, br"},
    reads={
        "register": REGISTERED,
        "getOrderStatusExtended": {"orderStatus": int},
        "getBindings": BINDINGS,
        **money(LOOSE),
    },
)
NODE_ARMENIA = Client(
    "Node that compares codes without mercy",
    headers=FORM
    | {"user-agent": "got (https://github.com/sindresorhus/got)", "accept-encoding": "gzip, deflate, br"},
    # What a script makes of an object when it writes a form.
    registers={"jsonParams": "[object Object]", "pageView": "DESKTOP"},
    reads={
        "register": REGISTERED | {"errorCode": ZERO},
        "getBindings": {"errorCode": TEXT_ZERO},
        "unBindCard": {"errorCode": TEXT_ZERO},
        **money({"errorCode": TEXT_ZERO}),
    },
    settings={"error_codes": "text_but_forms", "register_success": "number", "objects_checked": False},
)
PYTHON_URLLIB = Client(
    "Python of 2014",
    headers={"Content-Type": "application/x-www-form-urlencoded;charset=utf-8", "User-Agent": "Python-urllib/3.11"},
    always={"language": "RU"},
    registers={"currency": 643, "pageView": "DESKTOP", "sessionTimeoutSecs": 1200},
    statuses=("getOrderStatus", "orderId"),
    reads={
        "register": REGISTERED,
        "getOrderStatus": {"ErrorCode": frozenset(["0"])},
        **money({"errorCode": frozenset(["0"])}),
    },
    settings={"error_codes": "text"},
)
PYTHON_REQUESTS = Client(
    "Python that calls an address JSON",
    written=Written.QUERY,
    headers={
        "Content-Type": "application/json",
        "Accept": "application/json",
        "Accept-Encoding": "gzip,deflate,sdch",
    },
    by_token=True,
    reads={"register": REGISTERED, "getOrderStatusExtended": {"orderStatus": int}, **money(NUMBERS)},
    settings={"token_everywhere": True},
)
PYTHON_PYDANTIC = Client(
    "Python with models",
    written=Written.QUERY,
    method="GET",
    headers={"Accept": "*/*", "Accept-Encoding": "gzip, deflate"},
    registers={
        "currency": 946,
        "description": "Flowers",
        "jsonParams": {"FORCE_3DS2": True},
        "orderBundle": {
            "orderCreationDate": "2026-01-15",
            "customerDetails": {
                "email": "buyer@shop.example",
                "phone": "40740123456",
                "deliveryInfo": {"deliveryType": "Team", "country": 642, "city": "Cluj", "postAddress": "Street 1"},
                "billingInfo": {"country": 642, "city": "Cluj", "postAddress": "Street 1"},
            },
        },
    },
    reads={
        # It takes any error code at all, even 0, for a failure.
        "register": REGISTERED | {"errorCode": ABSENT},
        "getOrderStatusExtended": {
            "errorCode": str,
            "errorMessage": str,
            "orderNumber": str,
            "orderStatus": int,
            "actionCode": int,
            "actionCodeDescription": str,
            "amount": int,
            "currency": str,
            "date": int,
            "orderDescription": str,
            "authRefNum": str,
            "terminalId": str,
        },
        **money(LOOSE),
    },
    settings={"objects_checked": False},
)
GO_TEXTS = Client(
    "Go whose codes are texts",
    written=Written.QUERY,
    base="/payment/rest//",
    headers=FORM | {"Accept": "*/*", "User-Agent": "Go-http-client/1.1"},
    registers={"currency": 398, "feeInput": "10", "email": "buyer@shop.example"},
    status_method="GET",
    reads={
        "register": REGISTERED | {"errorCode?": str},
        "decline": TEXTS,
        "getOrderStatusExtended": TEXTS
        | {
            "orderNumber": str,
            "orderStatus": int,
            "actionCode": int,
            "authRefNum": str,
            "terminalId": str,
            "amount": int,
            "currency": str,
            "date": int,
            "depositedDate?": int,
            "refundedDate?": int,
            "reversedDate?": int,
            "authDateTime": int,
            "paymentAmountInfo.approvedAmount": int,
            "bankInfo.bankCountryCode": str,
            "cardAuthInfo.expiration": str,
            "paymentWay": str,
        },
        **money(TEXTS),
    },
    settings={"error_codes": "text"},
)
GO_NUMBERS = Client(
    "Go whose codes are numbers",
    method="GET",
    headers=FORM | {"Cache-Control": "no-cache", "User-Agent": "Go-http-client/1.1"},
    always={"currency": "643", "jsonParams": "null", "sessionTimeoutSecs": "0"},
    registers={
        "failUrl": "",
        "description": "",
        "pageView": "",
        "merchantLogin": "",
        "expirationDate": "",
        "bindingId": "",
        "orderBundle": '{"cartItems":{"items":null}}',
        "features": "",
    },
    reads={
        "register": REGISTERED | {"errorCode?": int},
        "getBindings": {"errorCode": int, "bindings.bindingId": str, "bindings.expiryDate": str},
        **money(NUMBERS),
    },
    settings={"error_codes": "number"},
    # It calls the amount of a refund by a name of its own, and the manual's is mandatory.
    leaves_out=frozenset(["refund"]),
)
DOTNET = Client(
    ".NET",
    written=Written.QUERY,
    headers={"Accept": "application/json"},
    # Its JSON comes over several lines.
    registers={"jsonParams": '{\n  "cashier": "anna"\n}', "clientId": "C-NET"},
    signs=the_known_five,
    reads={
        "register": REGISTERED,
        "getOrderStatusExtended": {
            "errorCode": str | int,
            "orderStatus": frozenset(range(7)),
            "amount": int,
            "date": int,
            "paymentWay": WAYS,
            "merchantOrderParams": list,
            "attributes": list,
            "cardAuthInfo.paymentSystem": SCHEMES,
            "paymentAmountInfo.paymentState": STATES,
            "paymentAmountInfo.approvedAmount": int,
            "refunds": ABSENT,
        },
        **money(LOOSE),
    },
    # Refunds are one object to it and a list to the manual.
    leaves_out=frozenset(["refund"]),
)
DOTNET_REFUNDS = replace(
    DOTNET,
    name=".NET where the status does not tell refunds",
    registers={},
    reads={"register": REGISTERED, "getOrderStatusExtended": {"orderStatus": int, "refunds": ABSENT}, **money(LOOSE)},
    settings={"status_version": 4},
    leaves_out=frozenset(),
)
DART = Client(
    "Dart of mobile applications",
    headers={"content-type": "application/x-www-form-urlencoded", "user-agent": "Dart/3.5 (dart:io)"},
    reads={
        "register": REGISTERED | {"errorCode?": str},
        "getOrderStatusExtended": TEXTS
        | {
            "orderNumber": str,
            "orderStatus": frozenset(range(7)),
            "actionCode": int,
            "currency": str,
            "date": int,
            "refundedDate?": str,
            "refunds?": dict,
            "attributes": list,
            "cardAuthInfo.secureAuthInfo.eci?": int,
            "paymentAmountInfo.paymentState": STATES,
            "bankInfo": dict,
        },
        **money(TEXTS),
    },
    # An early status: the later ones tell refunds as a list and their date as a number.
    settings={"error_codes": "text", "status_version": 4},
)
PHP_JSON = Client(
    "PHP of the newer Russian interface",
    written=Written.JSON,
    base=PARTNER,
    headers={"Content-Type": "application/json", "Cache-Control": "no-cache"},
    registers={"amount": 2500, "jsonParams": {"cashier": "Анна"}, "features": ["FORCE_SSL"]},
    unbinds="unbindCard",
    reads={"register": REGISTERED, "getOrderStatusExtended": {"orderStatus": int}, **money(LOOSE)},
)
CART = {
    "orderCreationDate": 1768471200,
    "customerDetails": {"email": "buyer@shop.example", "phone": "380501234567"},
    "cartItems": {
        "items": [
            {
                "positionId": 1,
                "name": "Чай №1",
                "quantity": {"value": 2, "measure": "шт"},
                "itemAmount": 2500,
                "itemPrice": 1250,
                "itemCode": "1-17",
                "tax": {"taxType": 0},
                "itemAttributes": {"attributes": [{"name": "paymentMethod", "value": "1"}]},
            }
        ]
    },
}
PHP_MAKER = Client(
    "PHP module by the gateway's maker",
    headers=FORM | {"CMS": "Wordpress 6.8 + woocommerce version: 9.1", "Module-Version": "3.5.3"},
    registers={
        "language": "ua",
        "currency": "980",
        "taxSystem": "0",
        "jsonParams": {"CMS": "Wordpress 6.8 + woocommerce version: 9.1", "Module-Version": "3.5.3"},
        "orderBundle": CART,
    },
    reads={
        "register": REGISTERED,
        "getOrderStatusExtended": {"orderNumber": str, "orderStatus": int},
        **money(LOOSE),
    },
    # A part of an order with a cart wants its lines, and the module does not send them.
    leaves_out=frozenset(["refund of a part"]),
)
CLIENTS = (
    PHP_CURL,
    PHP_MAKER,
    PHP_GET,
    PHP_WORDPRESS,
    PHP_ALGERIA,
    PHP_JSON,
    NODE_AXIOS,
    NODE_ARMENIA,
    PYTHON_URLLIB,
    PYTHON_REQUESTS,
    PYTHON_PYDANTIC,
    GO_TEXTS,
    GO_NUMBERS,
    DOTNET,
    DOTNET_REFUNDS,
    DART,
)
