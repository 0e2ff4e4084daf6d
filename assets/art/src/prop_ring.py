"""ring: white gold, narrow, without an idea in its head; it came in a bag of wood screws."""
from things import Layer, deliver_thing, ground, metal, np, turned, xy

WHITE_GOLD = [(0, '#6b5a80'), (.10, '#fff4f8'), (.17, '#b7a6c4'), (.30, '#4a3a66'), (.42, '#ff7ab4'), (.47, '#fff2f8'), (.56, '#c9bcd4'),
              (.68, '#3a2c58'), (.80, '#8be4ee'), (.86, '#f6fbff'), (.93, '#a292b4'), (1, '#6b5a80')]


def band(layer, x, y, size, part):
    """'far' is the inside of the far half, 'near' the outside of the near one"""
    context = layer.c
    high, deep = size * .74, size * .26
    context.save()
    for side in ((-1,) if part == 'far' else (1,)):
        context.new_path()
        steps = [i / 60 * np.pi for i in range(61)]
        upper = [(x + size * np.cos(t), y + side * high * np.sin(t)) for t in steps]
        thin = .93 if part == 'far' else 1
        lower = [(x + size * thin * np.cos(t), y + deep + side * high * thin * np.sin(t)) for t in steps]
        layer.poly(upper + lower[::-1], '#ffffff')
    context.restore()


def put_ring(stage, x, y, size):
    columns, rows = xy()
    angle = np.arctan2((rows - y - size * .13) / .74, columns - x)
    along = ((angle / (2 * np.pi)) % 1).astype(np.float32)
    for part, turn, dim in (('far', .5, .62), ('near', 0, 1)):
        layer = Layer()
        band(layer, x, y, size, part)
        mask = layer.mask()
        stops = [(place, tuple_of(colour, dim)) for place, colour in WHITE_GOLD]
        metal(stage, mask, (along + turn) % 1, stops)
    edge = Layer()
    edge.ell(x, y, size, size * .74, '#fff6fb', .95, w=max(2, size * .022))
    edge.ell(x, y, size * .955, size * .70, '#5a4872', .8, w=max(1, size * .012))
    stage.lay(edge, rough=.4)


def tuple_of(colour, dim):
    return '#%02x%02x%02x' % tuple(int(int(colour[i:i + 2], 16) * dim) for i in (1, 3, 5))


STEEL = [(0, '#4a4062'), (.18, '#b9b0c8'), (.30, '#f4f0fa'), (.42, '#8d84a4'), (.62, '#4a4066'), (.82, '#ff8abb'), (1, '#3a3054')]


def screw(stage, x, y, angle, long=300):
    """a wood screw lying on its side: shank, thread, point, and the slot of its head"""
    place = turned(x, y, angle)
    shade = Layer()
    shade.poly([place(-8, 14), place(long, 8), place(long, 20), place(-8, 46)], '#0b0716', .5)
    stage.lay(shade, soft=7)
    layer = Layer()
    layer.poly([place(0, -40), place(12, -40), place(44, -17), place(long * .45, -15), place(long * .92, -11), place(long, 0), place(long * .92, 11), place(long * .45, 15), place(44, 17), place(12, 40), place(0, 40)], '#ffffff')
    columns, rows = xy()
    origin, step = place(0, 0), place(0, 1)
    across = (columns - origin[0]) * (step[0] - origin[0]) + (rows - origin[1]) * (step[1] - origin[1])
    metal(stage, layer.mask(), np.clip(across / 56 + .5, 0, 1), STEEL)
    marks = Layer()
    for u in np.arange(long * .40, long * .95, 17):
        half = 19 - 8 * (u / long - .4)
        marks.line([place(u - 5, -half), place(u + 8, half)], '#2a2040', 5, .8)
        marks.line([place(u, -half), place(u + 13, half)], '#e6deee', 2.4, .7)
    marks.line([place(1, -34), place(1, 34)], '#2a2040', 5, .7)
    marks.line([place(12, -38), place(44, -16)], '#f4f0fa', 3, .7)
    stage.lay(marks, rough=.5)


def draw(stage):
    for x, y, angle in ((188, 236, -.5), (128, 500, .18), (640, 150, .34), (930, 300, 1.9), (760, 560, -.3), (420, 580, .12)):
        screw(stage, x, y, angle)
    ground(stage, 520, 470, 260, 110, strength=.7)
    put_ring(stage, 520, 330, 168)


if __name__ == '__main__':
    deliver_thing(draw, 'ring', 1, size=1, horizon=-200)
