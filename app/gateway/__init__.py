"""The bank: the only folder that speaks HTTP and knows a bank's own words.

`factory.open_gateway` returns the gateway of one bank profile. `v1` and `v2` are the two generations of the
interface and do not know each other; what they share (calls, transport, reading of replies) stands beside them.
"""
