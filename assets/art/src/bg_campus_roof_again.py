"""campus-roof-again: the same roof ten years on, in March; nothing on it is on fire yet."""
from bg_campus_roof import roof

if __name__ == '__main__':
    roof('campus-roof-again', False, 4)
