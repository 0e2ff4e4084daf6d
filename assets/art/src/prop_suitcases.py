"""suitcases: two, from the market, forty-nine thousand won; they have wheels."""
from things import Layer, deliver_thing, ground


def suitcase(stage, x, y, wide, high, colour, tag):
    stage.prop(lambda layer: (layer.line([(x + wide * .34, y + 8), (x + wide * .34, y - 104)], '#9a9fb0', 10), layer.line([(x + wide * .66, y + 8), (x + wide * .66, y - 104)], '#9a9fb0', 10),
                              layer.line([(x + wide * .30, y - 108), (x + wide * .70, y - 108)], '#3a3350', 22)), 6, 4, 4, rim=('#fff0cc', 2, .8))
    for wheel in (x + wide * .16, x + wide * .84):
        stage.prop(lambda layer, at=wheel: layer.ell(at, y + high + 14, 19, 19, '#2c2840'), 6, 4, 5)
    stage.prop(lambda layer: layer.rect(x, y, wide, high, colour, r=34), 46, 34, 16, rim=('#fff0cc', 5, .95), key=.3)
    ribs = Layer()
    for i in range(1, 6):
        at = x + wide * i / 6
        ribs.curve([(at, y + 34), (at + 2, y + high / 2), (at, y + high - 34)], '#2a2a44', .55, w=9, close=False)
        ribs.curve([(at - 8, y + 36), (at - 6, y + high / 2), (at - 8, y + high - 36)], '#ffe9c0', .28, w=4, close=False)
    ribs.line([(x + 10, y + high * .52), (x + wide - 10, y + high * .52)], '#2a2a44', 6, .75)
    ribs.rect(x + wide * .42, y + high * .49, wide * .16, high * .06, '#b8b4b0', r=6)
    ribs.curve([(x + wide * .1, y + high * .8), (x + wide * .24, y + high * .86), (x + wide * .3, y + high * .82)], '#e8e0d8', .4, w=3, close=False)
    stage.lay(ribs, rough=.9)
    if tag:
        stage.prop(lambda layer: layer.poly([(x + wide * .68, y - 80), (x + wide * .86, y - 66), (x + wide * .80, y + 36), (x + wide * .64, y + 24)], '#d9633a'), 8, 6, 9, rim=('#fff0cc', 2, .7), castmul=.8)
        words = Layer()
        words.text('PVG', x + wide * .745, y - 26, 30, 'NanumGothic', '#fff6ea', weight=1)
        words.line([(x + wide * .665, y + 2), (x + wide * .79, y + 12)], '#fff6ea', 3)
        stage.lay(words, rough=.5)


def draw(stage):
    ground(stage, 540, 640, 430, 44, '#3a3350', .6)
    suitcase(stage, 512, 168, 336, 448, '#54607c', True)
    suitcase(stage, 196, 238, 300, 384, '#6a5a78', False)


if __name__ == '__main__':
    deliver_thing(draw, 'suitcases', 3, size=.84, horizon=500)
