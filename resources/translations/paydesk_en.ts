<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AttentionWords</name>
    <message numerus="yes">
        <source>Asks again in %n second(s).</source>
        <translation>
            <numerusform>Asks again in %n second.</numerusform>
            <numerusform>Asks again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asks again in %n minute(s).</source>
        <translation>
            <numerusform>Asks again in %n minute.</numerusform>
            <numerusform>Asks again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwayWords</name>
    <message numerus="yes">
        <source>%n paid</source>
        <translation>
            <numerusform>%n paid</numerusform>
            <numerusform>%n paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>%n declined</numerusform>
            <numerusform>%n declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ran out of time</source>
        <translation>
            <numerusform>%n ran out of time</numerusform>
            <numerusform>%n ran out of time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) about to end</source>
        <translation>
            <numerusform>%n link about to end</numerusform>
            <numerusform>%n links about to end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) due</source>
        <translation>
            <numerusform>%n hold due</numerusform>
            <numerusform>%n holds due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) not carried out</source>
        <translation>
            <numerusform>%n refund not carried out</numerusform>
            <numerusform>%n refunds not carried out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message numerus="yes">
        <source>%n link(s) will be made</source>
        <translation>
            <numerusform>%n link will be made</numerusform>
            <numerusform>%n links will be made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped because of a mistake</source>
        <translation>
            <numerusform>%n line with a fault, left out</numerusform>
            <numerusform>%n lines with a fault, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) made</source>
        <translation>
            <numerusform>%n link made</numerusform>
            <numerusform>%n links made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n link(s), {amount} in all</source>
        <translation>
            <numerusform>Create %n link, {amount} in all</numerusform>
            <numerusform>Create %n links, {amount} in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make new links for the %n line(s) whose link is from before today</source>
        <translation>
            <numerusform>Make a new link for the %n line whose link is from before today</numerusform>
            <numerusform>Make new links for the %n lines whose links are from before today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkReceiptsPresenter</name>
    <message numerus="yes">
        <source>Save %n receipt(s)…</source>
        <translation>
            <numerusform>Save %n receipt…</numerusform>
            <numerusform>Save %n receipts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) saved in “{folder}”.</source>
        <translation>
            <numerusform>%n receipt saved in “{folder}”.</numerusform>
            <numerusform>%n receipts saved in “{folder}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n above the limit of {name}</source>
        <translation>
            <numerusform>%n above the limit of {name}</numerusform>
            <numerusform>%n above the limit of {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to cancel</source>
        <translation>
            <numerusform>%n link to cancel</numerusform>
            <numerusform>%n links to cancel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) to capture</source>
        <translation>
            <numerusform>%n hold to capture</numerusform>
            <numerusform>%n holds to capture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to refund</source>
        <translation>
            <numerusform>%n order to refund</numerusform>
            <numerusform>%n orders to refund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n link(s)</source>
        <translation>
            <numerusform>Cancel %n link</numerusform>
            <numerusform>Cancel %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Capture %n hold(s): {sums}</source>
        <translation>
            <numerusform>Capture %n hold: {sums}</numerusform>
            <numerusform>Capture %n holds: {sums}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refund %n order(s): {sums}</source>
        <translation>
            <numerusform>Refund %n order: {sums}</numerusform>
            <numerusform>Refund %n orders: {sums}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) the word of somebody who may; without it they are left as they are.</source>
        <translation>
            <numerusform>%n of them needs the word of somebody who may; without it it is left as it is.</numerusform>
            <numerusform>%n of them need the word of somebody who may; without it they are left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) done.</source>
        <translation>
            <numerusform>%n order done.</numerusform>
            <numerusform>%n orders done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done; the table says why.</source>
        <translation>
            <numerusform>%n not done; the table says why.</numerusform>
            <numerusform>%n not done; the table says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n order(s) not started; nothing was sent for them.</source>
        <translation>
            <numerusform>Stopped: %n order not started; nothing was sent for it.</numerusform>
            <numerusform>Stopped: %n orders not started; nothing was sent for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not started; nothing was sent for them.</source>
        <translation>
            <numerusform>%n order not started; nothing was sent for it.</numerusform>
            <numerusform>%n orders not started; nothing was sent for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPresenter</name>
    <message numerus="yes">
        <source>%n movement(s) came after the day before was closed, and count here.</source>
        <translation>
            <numerusform>%n movement came after the day before was closed, and counts here.</numerusform>
            <numerusform>%n movements came after the day before was closed, and count here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later day(s) wait to be closed after this one.</source>
        <translation>
            <numerusform>%n later day waits to be closed after this one.</numerusform>
            <numerusform>%n later days wait to be closed after this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment link(s) wait for their customers</source>
        <translation>
            <numerusform>%n payment link waits for its customer</numerusform>
            <numerusform>%n payment links wait for their customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I know about the %n point(s) above. They will be listed in the report.</source>
        <translation>
            <numerusform>I know about the %n point above. It will be listed in the report.</numerusform>
            <numerusform>I know about the %n points above. They will be listed in the report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportedOrders</name>
    <message numerus="yes">
        <source>%n order(s) saved as “{file}”.</source>
        <translation>
            <numerusform>%n order saved as “{file}”.</numerusform>
            <numerusform>%n orders saved as “{file}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message numerus="yes">
        <source>%n point(s) not known yet.</source>
        <translation>
            <numerusform>%n point not known yet.</numerusform>
            <numerusform>%n points not known yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) should be looked at.</source>
        <translation>
            <numerusform>%n thing should be looked at.</numerusform>
            <numerusform>%n things should be looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InputFaultWords</name>
    <message numerus="yes">
        <source>The bank lets a link live %n day(s) at most. Choose an earlier end.</source>
        <translation>
            <numerusform>The bank lets a link live %n day at most. Choose an earlier end.</numerusform>
            <numerusform>The bank lets a link live %n days at most. Choose an earlier end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptViews</name>
    <message numerus="yes">
        <source>%n view(s) taken in.</source>
        <translation>
            <numerusform>%n view taken in.</numerusform>
            <numerusform>%n views taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>About %n minute</numerusform>
            <numerusform>About %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n link(s), {amount} each</source>
        <translation>
            <numerusform>Create %n link, {amount}</numerusform>
            <numerusform>Create %n links, {amount} each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This goes to the bank in %n second(s). Nothing has been sent yet.</source>
        <translation>
            <numerusform>Goes to the bank in %n second. Nothing has been sent yet.</numerusform>
            <numerusform>Goes to the bank in %n seconds. Nothing has been sent yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message numerus="yes">
        <source>%n selected. Order amounts, paid or not: {sums}</source>
        <translation>
            <numerusform>%n selected. Order amounts, paid or not: {sums}</numerusform>
            <numerusform>%n selected. Order amounts, paid or not: {sums}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneyActWords</name>
    <message numerus="yes">
        <source>This goes to the bank in %n second(s). Nothing has been sent yet.</source>
        <translation>
            <numerusform>Goes to the bank in %n second. Nothing has been sent yet.</numerusform>
            <numerusform>Goes to the bank in %n seconds. Nothing has been sent yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsPresenter</name>
    <message numerus="yes">
        <source>%n more message(s) wait behind this one.</source>
        <translation>
            <numerusform>%n more message waits behind this one.</numerusform>
            <numerusform>%n more messages wait behind this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were paid</source>
        <translation>
            <numerusform>%n was paid</numerusform>
            <numerusform>%n were paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not paid</source>
        <translation>
            <numerusform>%n was not</numerusform>
            <numerusform>%n were not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n we are still asking about</source>
        <translation>
            <numerusform>%n we are still asking about</numerusform>
            <numerusform>%n we are still asking about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were done</source>
        <translation>
            <numerusform>%n was done</numerusform>
            <numerusform>%n were done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not done</source>
        <translation>
            <numerusform>%n was not</numerusform>
            <numerusform>%n were not</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperatorWords</name>
    <message numerus="yes">
        <source>%n wrong PIN(s) since you signed in last.</source>
        <translation>
            <numerusform>%n wrong PIN since you signed in last.</numerusform>
            <numerusform>%n wrong PINs since you signed in last.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersWords</name>
    <message numerus="yes">
        <source>%n new – show  (S)</source>
        <translation>
            <numerusform>%n new – show  (S)</numerusform>
            <numerusform>%n new – show  (S)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message numerus="yes">
        <source>Takings after refunds, last %n business day(s)</source>
        <translation>
            <numerusform>Takings after refunds, last business day</numerusform>
            <numerusform>Takings after refunds, last %n business days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n sale</numerusform>
            <numerusform>%n sales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneOutcome</name>
    <message numerus="yes">
        <source>Paydesk asks the bank again in %n second(s).</source>
        <translation>
            <numerusform>Paydesk asks the bank again in %n second.</numerusform>
            <numerusform>Paydesk asks the bank again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message numerus="yes">
        <source>Needs attention: %Ln order(s)</source>
        <translation>
            <numerusform>Needs attention: %Ln order</numerusform>
            <numerusform>Needs attention: %Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameSaleWords</name>
    <message numerus="yes">
        <source>Order {number} took {amount} from this card %n minute(s) ago.</source>
        <translation>
            <numerusform>Order {number} took {amount} from this card %n minute ago.</numerusform>
            <numerusform>Order {number} took {amount} from this card %n minutes ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedCardWords</name>
    <message numerus="yes">
        <source>The bank keeps %n card(s) for customer {customer}:</source>
        <translation>
            <numerusform>The bank keeps %n card for customer {customer}:</numerusform>
            <numerusform>The bank keeps %n cards for customer {customer}:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettlementPresenter</name>
    <message numerus="yes">
        <source>%n line(s) agree.</source>
        <translation>
            <numerusform>%n line agrees.</numerusform>
            <numerusform>%n lines agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), {open} of them not accepted yet.</source>
        <translation>
            <numerusform>%n difference, of which {open} is not accepted.</numerusform>
            <numerusform>%n differences, of which {open} are not accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them agreed with an earlier file already: the files overlap.</source>
        <translation>
            <numerusform>%n of them agreed with an earlier file already: the files overlap.</numerusform>
            <numerusform>%n of them agreed with an earlier file already: the files overlap.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) more do not wait for a person yet: accept those that do (F10), then compare the file again.</source>
        <translation>
            <numerusform>%n line more does not wait for a person yet: accept those that do (F10), then compare the file again.</numerusform>
            <numerusform>%n lines more do not wait for a person yet: accept those that do (F10), then compare the file again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralTillsPresenter</name>
    <message numerus="yes">
        <source>This journal can be used. %n order(s) stand in it.</source>
        <translation>
            <numerusform>This journal can be used. %n order stands in it.</numerusform>
            <numerusform>This journal can be used. %n orders stand in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of this till would be carried over and compared. Close Paydesk, then type in its folder:</source>
        <translation>
            <numerusform>%n order of this till would be carried over and compared. Close Paydesk, then type in its folder:</numerusform>
            <numerusform>%n orders of this till would be carried over and compared. Close Paydesk, then type in its folder:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailPresenter</name>
    <message numerus="yes">
        <source>%n line(s) saved as “{file}”.</source>
        <translation>
            <numerusform>%n line saved as “{file}”.</numerusform>
            <numerusform>%n lines saved as “{file}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
