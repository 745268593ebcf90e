"""The entry point of the program host: `python -P -s -m firma.program.host`; knows nothing but where it goes on."""

from firma.program.hosting import main

if __name__ == "__main__":
    main()
