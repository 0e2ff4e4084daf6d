"""lunch-boxes: two tins and a cloth, with a note on the lid; nothing rattles when they go home."""
from things import Layer, creases, deliver_thing, ground, scribble, turned


def tin(stage, x, y, wide, high, colour):
    stage.prop(lambda layer: layer.curve([(x, y + 12), (x + 14, y), (x + wide - 14, y), (x + wide, y + 12), (x + wide - 6, y + high), (x + wide - 24, y + high + 12), (x + 24, y + high + 12), (x + 6, y + high)], colour, tension=.14), 34, 26, 12, rim=('#fff0cc', 4, .95), key=.3)
    lines = Layer()
    lines.line([(x + 8, y + high * .30), (x + wide - 8, y + high * .30)], '#6d7690', 4, .7)
    lines.line([(x + 8, y + high * .30 + 6), (x + wide - 8, y + high * .30 + 6)], '#ffffff', 2.5, .8)
    lines.curve([(x + wide * .10, y + high * .52), (x + wide * .12, y + high * .86)], '#ffffff', .6, w=12, close=False)
    lines.curve([(x + wide * .82, y + high * .46), (x + wide * .80, y + high * .9)], '#6d7690', .35, w=18, close=False)
    stage.lay(lines, rough=.6)
    stage.prop(lambda layer: layer.rect(x + wide / 2 - 34, y + high * .16, 68, high * .34, '#aeb6c4', r=8), 7, 5, 5, rim=('#ffffff', 2, .8))


def cloth(stage):
    stage.prop(lambda layer: layer.curve([(96, 556), (180, 500), (380, 520), (520, 498), (700, 522), (880, 500), (960, 566), (820, 606), (620, 596), (420, 616), (230, 600)], '#5f86ae', tension=.5), 26, 20, 12, rim=('#fff0cc', 3, .8))
    check = Layer()
    for x in range(150, 930, 60):
        check.curve([(x, 520), (x + 16, 560), (x + 6, 602)], '#dfe8ee', .42, w=7, close=False)
    for y in (540, 574):
        check.curve([(120, y + 14), (380, y), (640, y + 8), (940, y + 2)], '#dfe8ee', .42, w=6, close=False)
    creases(check, [[(300, 520), (340, 560), (320, 604)], [(690, 526), (640, 566), (660, 596)]], '#31507a', .6, 4)
    stage.lay(check, rough=1)


def note(stage):
    place = turned(420, 156, -.06)
    stage.prop(lambda layer: layer.poly([place(-120, -64), place(124, -64), place(120, 58), place(-118, 66)], '#f7e3a2'), 10, 9, 8, rim=('#fff6dc', 2, .6))
    words = Layer()
    for i, y in enumerate((-34, -4, 26)):
        scribble(words, place, -96, y, (180, 150, 90)[i], '#3a3350', 20 + i, 8, 3.2)
    stage.lay(words)


def draw(stage):
    ground(stage, 530, 590, 500, 70, '#3a3350', .5)
    cloth(stage)
    tin(stage, 176, 352, 688, 180, '#c2c8ce')
    tin(stage, 214, 168, 612, 172, '#d0d4d6')
    note(stage)


if __name__ == '__main__':
    deliver_thing(draw, 'lunch-boxes', 3, size=.86, horizon=440)
