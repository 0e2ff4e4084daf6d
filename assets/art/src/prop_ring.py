"""ring: white gold, narrow, without an idea in its head."""
from things import Layer, deliver_thing, ground, metal, np, xy

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


def draw(stage):
    ground(stage, 530, 520, 380, 110)
    put_ring(stage, 520, 300, 232)


if __name__ == '__main__':
    deliver_thing(draw, 'ring', 1)
