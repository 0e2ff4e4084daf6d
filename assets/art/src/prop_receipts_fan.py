"""receipts-fan: three years of them, opened like a hand of cards."""
from receipt_paper import strip
from things import deliver_thing, ground, math, turned


def draw(stage):
    ground(stage, 520, 610, 430, 70)
    for i, lean in enumerate((-.78, -.50, -.24, .02, .29, .55, .82)):
        x, y = 520 + math.sin(lean) * 360, 660 - math.cos(lean) * 340
        strip(stage, turned(x, y, lean), 150, 430 - abs(i - 3) * 16, 10 + i, faded=(.9, .2, .6, .1, .8, .4, .95)[i], curl=22)
    strip(stage, turned(520, 596, 0), 190, 120, 30, faded=1, curl=10)


if __name__ == '__main__':
    deliver_thing(draw, 'receipts-fan', 4, size=.84, horizon=-200)
