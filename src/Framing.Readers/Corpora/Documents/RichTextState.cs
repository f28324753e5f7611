using System.Text;

namespace Framing.Corpora.Documents;

/// <summary>What is known at a place of a rich text: what is passed over, in which encoding bytes are, in which paragraph they stand.</summary>
internal sealed class RichTextState(BlockCollector blocks)
{
    /// <summary>The deepest nesting of groups; people's files have some twenty.</summary>
    private const int MaxDepth = 1000;

    /// <summary>Groups that hold no text of the document itself.</summary>
    private static readonly HashSet<string> PassedOver = new(StringComparer.Ordinal)
    {
        "colortbl", "stylesheet", "info", "pict", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "footnote", "annotation", "atnid",
        "atnauthor", "object", "objdata", "fldinst", "xe", "tc", "themedata", "datastore", "latentstyles", "rsidtbl", "generator", "listtable", "listoverridetable",
        "revtbl", "filetbl", "nonshppict", "xmlnstbl", "listtext", "pntext", "bkmkstart", "bkmkend", "sp", "template", "private", "comment", "fontemb", "ftnsep", "aftnsep",
    };

    private static readonly Dictionary<string, char> Characters = new(StringComparer.Ordinal)
    {
        ["emdash"] = '—', ["endash"] = '–', ["lquote"] = '‘', ["rquote"] = '’', ["ldblquote"] = '“', ["rdblquote"] = '”', ["bullet"] = '•', ["tab"] = '\t',
        ["line"] = '\n', ["page"] = '\n', ["column"] = '\n', ["softline"] = '\n', ["emspace"] = '\u2003', ["enspace"] = '\u2002', ["zwj"] = '\u200D', ["zwnj"] = '\u200C',
    };

    /// <summary>Code pages by a font's number of its character set.</summary>
    private static readonly Dictionary<int, int> CodePages = new()
    {
        [0] = 1252, [77] = 10000, [128] = 932, [129] = 949, [134] = 936, [136] = 950, [161] = 1253, [162] = 1254, [163] = 1258,
        [177] = 1255, [178] = 1256, [186] = 1257, [204] = 1251, [222] = 874, [238] = 1250,
    };

    private readonly Stack<Group> groups = new();
    private readonly Dictionary<int, int> fonts = [];
    private readonly List<byte> bytes = [];
    private Group now = new(IsPassedOver: false, IsFontTable: false, IsHidden: false, Replaced: 1, CodePage: 0);
    private int defaultCodePage = 1252, font, toSkip, level;
    private bool inTable;

    public void Open()
    {
        Flush();
        toSkip = 0;
        if (groups.Count == MaxDepth)
            throw new TooLargeException($"its groups nest more than {MaxDepth} deep; expected a document");
        groups.Push(now);
    }

    public void Close()
    {
        Flush();
        toSkip = 0;
        if (groups.TryPop(out Group outer))
            now = outer;
    }

    /// <summary>A byte of text, in the encoding of its font.</summary>
    public void Byte(byte value)
    {
        if (toSkip > 0)
            toSkip--;
        else if (IsShown)
            bytes.Add(value);
    }

    /// <summary>A control symbol: a character that is no letter.</summary>
    public void Symbol(char symbol)
    {
        switch (symbol)
        {
            case '\\' or '{' or '}':
                Byte((byte)symbol);
                break;
            case '~':
                Append('\u00A0');
                break;
            case '_':
                Append('-');
                break;
            case '\r' or '\n':
                Word("par", null);
                break;
            case '*':
                now = now with { IsPassedOver = true };
                break;
        }
    }

    /// <summary>A control word with its number.</summary>
    public void Word(ReadOnlySpan<char> word, int? number)
    {
        if (word is "u" && number is { } code)
        {
            Append((char)(code & 0xFFFF));
            toSkip = now.Replaced;
            return;
        }
        Flush();
        toSkip = 0;
        if (now.IsFontTable)
            Font(word, number ?? 0);
        else if (PassedOver.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            now = now with { IsPassedOver = true };
        else if (Characters.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out char character))
            Append(character);
        else if (!now.IsPassedOver)
            Mark(word, number);
    }

    /// <summary>The end of the file.</summary>
    public void End() => Flush();

    private bool IsShown => !now.IsPassedOver && !now.IsFontTable && !now.IsHidden;

    private void Mark(ReadOnlySpan<char> word, int? number)
    {
        switch (word)
        {
            case "par" or "sect":
                blocks.EndParagraph(level, inTable: inTable);
                break;
            case "pard":
                (level, inTable) = (0, false);
                break;
            case "intbl":
                inTable = true;
                break;
            case "outlinelevel" when number is >= 0 and < 9:
                level = number.Value + 1;
                break;
            case "cell":
                blocks.EndCell();
                break;
            case "row":
                blocks.EndRow();
                break;
            case "nestcell" or "nestrow":
                blocks.EndParagraph(inTable: true);
                break;
            case "plain":
                now = now with { IsHidden = false };
                break;
            case "v" or "deleted":
                now = now with { IsHidden = number != 0 };
                break;
            case "uc":
                now = now with { Replaced = Math.Clamp(number ?? 1, 0, 16) };
                break;
            case "f":
                now = now with { CodePage = fonts.GetValueOrDefault(number ?? 0) };
                break;
            case "fonttbl":
                now = now with { IsFontTable = true };
                break;
            case "ansicpg":
                defaultCodePage = number ?? 1252;
                break;
            case "mac":
                defaultCodePage = 10000;
                break;
            case "pc" or "pca":
                defaultCodePage = word is "pc" ? 437 : 850;
                break;
        }
    }

    private void Font(ReadOnlySpan<char> word, int number)
    {
        if (word is "f")
            font = number;
        else if (word is "fcharset" && number != 0 && CodePages.TryGetValue(number, out int page) && fonts.Count < 10_000)
            fonts[font] = page;
    }

    private void Append(char character)
    {
        Flush();
        if (IsShown)
            blocks.Append(character);
    }

    private void Flush()
    {
        if (bytes.Count == 0)
            return;
        int page = now.CodePage == 0 ? defaultCodePage : now.CodePage;
        Encoding encoding = page == 65001 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(page) ?? CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        blocks.Append(encoding.GetString([.. bytes]));
        bytes.Clear();
    }

    private readonly record struct Group(bool IsPassedOver, bool IsFontTable, bool IsHidden, int Replaced, int CodePage);
}
