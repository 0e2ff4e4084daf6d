"""receipts-strip: one receipt, curling, going blank from the top."""
from receipt_paper import strip
from things import deliver_thing, ground, turned


def draw(stage):
    ground(stage, 560, 600, 330, 60)
    strip(stage, turned(520, 330, .05), 286, 590, 3, faded=.5, curl=60)


if __name__ == '__main__':
    deliver_thing(draw, 'receipts-strip', 4)
