"""lantern-wet: the lantern when all our fingers have been at it."""
from paper_lantern import paper
from things import deliver_thing


def draw(stage):
    paper(stage, lit=False, wet=True, hole=False)


if __name__ == '__main__':
    deliver_thing(draw, 'lantern-wet', 4, size=.84, horizon=520)
