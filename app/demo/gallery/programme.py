"""Every screen in every state, by the till it is played on: each group has a till of its own, most in training."""

from app.demo.gallery import (
    attention_scenes,
    day_scenes,
    first_start_scenes,
    link_scenes,
    many_scenes,
    menu_scenes,
    money_scenes,
    office_scenes,
    order_scenes,
    own_bank_scenes,
    paper_scenes,
    people_scenes,
    phone_scenes,
    start_scenes,
    training_scenes,
)
from app.demo.gallery.stage import Scene

PROGRAMME: dict[str, dict[str, Scene]] = {
    "phone": phone_scenes.SCENES,
    "phone-under-way": phone_scenes.SCENES_UNDER_WAY,
    "phone-people": phone_scenes.SCENES_OF_PEOPLE,
    "phone-trouble": phone_scenes.SCENES_OF_TROUBLE,
    "link": link_scenes.SCENES,
    "orders": order_scenes.SCENES,
    "orders-under-way": order_scenes.SCENES_UNDER_WAY,
    "orders-money": money_scenes.SCENES,
    "orders-many": many_scenes.SCENES,
    "menus": menu_scenes.SCENES,
    "paper": paper_scenes.SCENES,
    "attention": attention_scenes.SCENES,
    "attention-resolving": attention_scenes.SCENES_OF_TWO,
    "people": people_scenes.SCENES,
    "bank": office_scenes.BANK_SCENES,
    "own-bank": own_bank_scenes.SCENES,
    "till": office_scenes.TILL_SCENES,
    "day": day_scenes.SCENES,
    "training": training_scenes.SCENES,
    "frame": office_scenes.FRAME_SCENES,
    "start": start_scenes.SCENES,
    "first-start": first_start_scenes.SCENES,
}
"""The scenes of a group are played in this order: some go on where the one before ended."""
IN_A_SHOP = frozenset({"own-bank"})
"""The groups that are no training: what is seen in them is for banks with money behind them."""
