"""paper_lantern.py - the lantern as a thing one holds: paper, a wire rim, damp, a hole, a flame."""
from things import Layer, fbm, ground, halo, np, rgb, xy

MIDDLE, TOP, FOOT = 520, 60, 610


def outline():
    """a little wider above than below, like something breathing in"""
    half = [(0, TOP), (120, TOP + 8), (186, TOP + 52), (214, 170), (212, 330), (190, 480), (160, FOOT)]
    return [(MIDDLE + x, y) for x, y in half] + [(MIDDLE, FOOT + 18)] + [(MIDDLE - x, y) for x, y in half[::-1][:-1]]


def paper(stage, lit, wet=False, hole=False):
    """`lit`: a flame stands in it"""
    columns, rows = xy()
    if lit:
        halo(stage, MIDDLE, 345, 334, '#ff8a3c', .9)
    else:
        ground(stage, MIDDLE, 640, 300, 36, '#070c26', .6)
    shape = Layer()
    shape.curve(outline(), '#ffffff', tension=.5)
    mask = np.clip(shape.mask(), 0, 1)
    field = np.hypot((columns - MIDDLE) / 250, (rows - (FOOT - 50)) / 560) + fbm(120, 4, seed=8) * .06
    stops = [(0, '#fff0b8'), (.22, '#ffd27a'), (.45, '#ffb24d'), (.72, '#e0662e'), (1, '#8f3348')] if lit else \
            [(0, '#d8c9b8'), (.35, '#c9b8ae'), (.65, '#a8949a'), (.9, '#7d6d86'), (1.1, '#544c74')]
    places, inks = [stop[0] for stop in stops], np.array([rgb(stop[1]) for stop in stops], np.float32)
    along = np.clip(field if lit else .25 + (columns * -.7 + rows * .5 + 380) / 900, 0, 1.1)
    tone = np.stack([np.interp(along, places, inks[:, i]) for i in range(3)], 2).astype(np.float32)
    tone *= (1 + fbm(7, 3, seed=40, aspect=1.5) * .05 + fbm(60, 4, seed=42) * .07)[..., None]
    worn = np.zeros_like(mask)
    if hole:
        edge = np.hypot((columns - 560) / 52, (rows - 330) / 44) + fbm(34, 4, seed=77) * .24
        black = np.exp(-np.clip(edge - 1, 0, 9) / .16)[..., None]
        tone = tone * (1 - black) + np.array(rgb('#1c0f16'), np.float32) * black
        worn = np.clip((1 - edge) * 24, 0, 1)
    if wet:
        for i, (x, y, wide, high) in enumerate(((590, 360, 150, 190), (370, 560, 170, 110))):
            edge = np.hypot((columns - x) / wide, (rows - y) / high) + fbm(90, 5, seed=60 + i) * .3
            soaked = np.clip((1 - edge) * 14, 0, 1)[..., None]
            tide = np.exp(-((edge - 1) / .03) ** 2)[..., None] * .5
            tone = tone * (1 - soaked * np.array((.10, .16, .20), np.float32)) * (1 - tide * np.array((.35, .5, .55), np.float32))
    covered = (mask * (1 - worn))[..., None]
    stage.img = stage.img * (1 - covered) + np.clip(tone, 0, 1) * covered
    seams(stage, lit)
    return covered[..., 0]


def seams(stage, lit):
    layer = Layer()
    dark, pale = ('#8a3a2a', '#fff6d8') if lit else ('#4a4468', '#ece0d2')
    for share in (-.62, -.1, .46):
        line = [(MIDDLE + share * wide, y) for wide, y in ((110, TOP + 14), (200, 140), (216, 300), (192, 480), (162, FOOT + 6))]
        layer.curve(line, dark, .42, w=5, close=False)
        layer.curve([(x + 5, y) for x, y in line], pale, .4, w=2, close=False)
    for y, reach in ((150, 204), (420, 196)):
        layer.curve([(MIDDLE - reach, y), (MIDDLE, y + 20), (MIDDLE + reach, y)], dark, .22, w=3, close=False)
    layer.curve([(MIDDLE - 160, FOOT), (MIDDLE, FOOT + 20), (MIDDLE + 160, FOOT)], '#5a2f22' if lit else '#2a2648', 1, w=10, close=False)
    layer.curve([(MIDDLE - 158, FOOT - 4), (MIDDLE, FOOT + 15), (MIDDLE + 158, FOOT - 4)], '#ffb24d', .9 if lit else .35, w=3, close=False)
    if not lit:
        layer.curve([(MIDDLE + 120, TOP + 12), (MIDDLE + 190, TOP + 62), (MIDDLE + 214, 190), (MIDDLE + 206, 360)], '#ffbe6e', .85, w=5, close=False)
    if lit:
        layer.curve([(MIDDLE - 26, FOOT + 4), (MIDDLE - 34, FOOT - 36), (MIDDLE, FOOT - 110), (MIDDLE + 32, FOOT - 34), (MIDDLE + 24, FOOT + 4)], '#fffbe6', .95, tension=.6)
    stage.lay(layer, rough=1)
