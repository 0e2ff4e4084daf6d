"""lantern-paper: the paper of the lantern, close and empty; the words are written on it by the reader."""
from kit import deliver
from lantern_sheet import printed, sheet

if __name__ == '__main__':
    deliver(printed(sheet()), 'lantern-paper', 4)
