"""lantern-holed: the lantern with the hole in it."""
from paper_lantern import paper
from things import deliver_thing


def draw(stage):
    paper(stage, lit=False, wet=True, hole=True)


if __name__ == '__main__':
    deliver_thing(draw, 'lantern-holed', 4, free=True)
