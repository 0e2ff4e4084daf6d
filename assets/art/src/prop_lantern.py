"""lantern: the lantern before anything is written on it."""
from paper_lantern import paper
from things import deliver_thing


def draw(stage):
    paper(stage, lit=False, wet=False, hole=False)


if __name__ == '__main__':
    deliver_thing(draw, 'lantern', 4, size=.84, horizon=520)
