"""lantern-lit: the lantern with its flame; the hole goes up with it."""
from paper_lantern import paper
from things import deliver_thing


def draw(stage):
    paper(stage, lit=True, wet=True, hole=True)


if __name__ == '__main__':
    deliver_thing(draw, 'lantern-lit', 4, free=True)
