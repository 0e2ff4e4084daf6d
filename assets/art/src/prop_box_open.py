"""box-open: the box of the ring, with the ring in it."""
from prop_ring import put_ring
from things import Layer, creases, deliver_thing, ground


def draw(stage):
    ground(stage, 530, 560, 430, 110)
    rim = ('#ff7ab4', 4, .85)
    stage.prop(lambda layer: layer.curve([(300, 300), (316, 70), (350, 44), (690, 44), (724, 70), (742, 300)], '#4a1a4e', tension=.24), 26, 20, 10, rim=rim)
    stage.prop(lambda layer: layer.curve([(330, 300), (344, 92), (366, 76), (674, 76), (696, 92), (712, 300)], '#f3dbe6', tension=.2), 40, 34, 0)
    stage.prop(lambda layer: layer.poly([(270, 420), (312, 292), (730, 292), (774, 420)], '#2a1440'), 14, 10, 6)
    cushion = Layer()
    cushion.curve([(300, 410), (330, 306), (520, 296), (712, 306), (744, 410), (520, 426)], '#efcfdd', tension=.3)
    stage.prop(cushion, 26, 22, 6)
    put_ring(stage, 520, 268, 96)
    slot = Layer()
    slot.curve([(404, 336), (520, 356), (640, 336), (650, 352), (520, 384), (392, 352)], '#efcfdd', tension=.5)
    stage.prop(slot, 12, 9, 0)
    crease = Layer()
    creases(crease, [[(392, 350), (520, 378), (650, 350)], [(340, 330), (366, 350), (380, 390)], [(700, 330), (676, 352), (664, 390)]], '#8a5680', .5, 3)
    stage.lay(crease, rough=.5)
    stage.prop(lambda layer: layer.curve([(262, 416), (520, 432), (782, 416), (768, 574), (740, 590), (304, 590), (276, 574)], '#4a1a4e', tension=.18), 38, 30, 12, rim=rim, key=.25)
    hinge = Layer()
    hinge.line([(268, 424), (776, 424)], '#ff9cc6', 2.5, .55)
    hinge.rect(490, 420, 60, 18, '#d8c4d8', .95, r=4)
    stage.lay(hinge, rough=.5)


if __name__ == '__main__':
    deliver_thing(draw, 'box-open', 1)
