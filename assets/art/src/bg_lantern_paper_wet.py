"""lantern-paper-wet: the same paper when every finger has been at it: soaked, and worn through about the middle.

The hole is two fingers wide, with a black edge, and the river's lanterns are in it.
"""
import numpy as np

from kit import Layer, deliver, xy
from lantern_sheet import printed, sheet, soak, worn_through
from press import Press

HOLE = (1010, 500, 84, 66)


def night():
    """what is to be seen through the hole: dusk, water, a few lights going up"""
    behind = Press('#0f1a45')
    behind.grad([(0, '#070c26'), (.42, '#141f50'), (.50, '#4a3d72'), (.515, '#8a5672'), (.53, '#1e2a60'), (1, '#0a1030')], grain=.03)
    lights, glow = Layer(), Layer()
    for x, y, size in ((1038, 462, 17), (1012, 492, 8), (994, 508, 5), (986, 520, 3.4), (980, 528, 2.4), (1058, 512, 3)):
        lights.ell(x, y, size * .72, size, '#ffb24d')
        lights.ell(x, y + size * .4, size * .4, size * .5, '#fff0b8')
        glow.ell(x, y, size * 1.2, size * 1.2, '#ff9a45')
    behind.glow(glow, (4, 16), (.7, .6))
    return behind.lay(lights, soft=1.1)


def main():
    paper = sheet()
    soak(paper, [(1010, 510, 350, 250), (240, 960, 330, 200), (1760, 130, 260, 210)])
    worn_through(paper, *HOLE, night())
    deliver(printed(paper), 'lantern-paper-wet', 4)


if __name__ == '__main__':
    main()
