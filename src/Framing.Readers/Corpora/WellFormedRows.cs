using System.Text;

namespace Framing.Corpora;

/// <summary>
/// The rows of a delimited table as a text that a parser can read to its end. Where a row's quotation marks are not closed or not doubled,
/// nobody can tell its fields from the rows after it; such lines are left out, and named, up to the next line that reads as a whole row.
/// </summary>
internal sealed class WellFormedRows : TextReader
{
    private const char Quote = '"';
    private const string Delimiters = ",\t;|";
    private readonly LineSource lines;
    private readonly int maxLength;
    private readonly Action<int, string> leftOut;
    private readonly IEnumerator<string> rows;
    private readonly Queue<(int Number, string? Fault)> passed = new();
    private string row = "";
    private int at, number;

    /// <summary>Reads rows.</summary>
    /// <param name="reader">The table.</param>
    /// <param name="delimiter">What stands between fields; found in the header unless told.</param>
    /// <param name="maxLength">The longest row.</param>
    /// <param name="leftOut">Takes the number of a row that is left out, and why.</param>
    public WellFormedRows(TextReader reader, char? delimiter, int maxLength, Action<int, string> leftOut)
    {
        (lines, this.maxLength, this.leftOut) = (new(reader, maxLength), maxLength, leftOut);
        char? told = Told(lines[0]?.Text);
        if (told is not null)
            lines.Take(1, out _);
        string header = lines[0]?.Text ?? "";
        Delimiter = told ?? delimiter ?? Delimiters.MaxBy(d => Outside(header, d));
        IsHeaderBroken = lines[0] is not null && RowAt(0).Fault is not null;
        rows = Rows().GetEnumerator();
    }

    /// <summary>What stands between fields.</summary>
    public char Delimiter { get; }

    /// <summary>Whether the header itself can't be read.</summary>
    public bool IsHeaderBroken { get; }

    /// <summary>
    /// The number of the next row that the parser hands out, those left out counted too; 0 is the header. Call it once a row, and once at
    /// the end: what was left out is named in its place.
    /// </summary>
    public int NextNumber()
    {
        while (passed.TryDequeue(out (int Number, string? Fault) row))
        {
            if (row.Fault is null)
                return row.Number;
            leftOut(row.Number, row.Fault);
        }
        return number;
    }

    public override int Peek() => Fill() ? row[at] : -1;

    public override int Read() => Fill() ? row[at++] : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (!Fill())
            return 0;
        int length = Math.Min(buffer.Length, row.Length - at);
        row.AsSpan(at, length).CopyTo(buffer);
        at += length;
        return length;
    }

    private bool Fill()
    {
        if (at < row.Length)
            return true;
        (row, at) = (rows.MoveNext() ? rows.Current : "", 0);
        return row.Length > 0;
    }

    private IEnumerable<string> Rows()
    {
        int fields = RowAt(0).Fields;
        while (lines[0] is not null)
        {
            Row next = RowAt(0);
            if (next.Fault is { } fault)
            {
                LeaveOut(fields, fault);
                continue;
            }
            string text = lines.Take(next.Lines, out _);
            // An empty line holds nothing that could be lost.
            if (fields > 1 && text.AsSpan().Trim("\r\n").IsEmpty)
                continue;
            passed.Enqueue((number++, null));
            yield return text;
        }
    }

    /// <summary>Leaves out the line at which the trouble starts and what follows, up to a line that is a whole row.</summary>
    private void LeaveOut(int fields, string fault)
    {
        lines.Take(1, out int first);
        int last = first;
        while (lines[0] is not null && RowAt(0) is var next && (next.Fault is not null || next.Fields != fields))
            lines.Take(1, out last);
        string range = first == last ? $"line {first} was left out" : $"lines {first} to {last} were left out";
        passed.Enqueue((number++, $"{fault}; {range}"));
    }

    /// <summary>The row that starts at a line: how many lines and fields it has, or what is wrong with it.</summary>
    private Row RowAt(int start)
    {
        int fields = 0, length = 0;
        bool quoted = false;
        for (int i = start; lines[i] is { } line; i++)
        {
            length += line.Length;
            if (length > maxLength)
                return new(0, 0, $"the row is longer than {maxLength} characters{(quoted ? ", or a quotation mark is never closed" : "")}");
            ReadOnlySpan<char> rest = line.Text.AsSpan();
            while (true)
            {
                if (!quoted && rest is [Quote, ..])
                {
                    quoted = true;
                    rest = rest[1..];
                }
                if (quoted)
                {
                    quoted = !PassQuoted(ref rest);
                    if (quoted)
                        break;
                    if (!rest.IsEmpty && rest[0] != Delimiter && rest[0] is not ('\r' or '\n'))
                        return new(0, 0, "quotation marks are not closed or not doubled");
                }
                fields++;
                int next = rest.IndexOf(Delimiter);
                if (next < 0)
                    return new(i - start + 1, fields, null);
                rest = rest[(next + 1)..];
            }
        }
        return new(0, 0, quoted ? "a quotation mark is never closed" : null);
    }

    /// <summary>Passes over what stands in quotation marks, the closing one with it; false where the line ends first.</summary>
    private static bool PassQuoted(ref ReadOnlySpan<char> rest)
    {
        while (rest.IndexOf(Quote) is >= 0 and int mark)
        {
            rest = rest[(mark + 1)..];
            if (rest is not [Quote, ..])
                return true;
            rest = rest[1..];
        }
        return false;
    }

    /// <summary>The delimiter that a first line of spreadsheets names: <c>sep=;</c>.</summary>
    private static char? Told(string? line) =>
        line?.TrimEnd('\r', '\n').Trim('"', ' ').TrimStart('\uFEFF') is ['s' or 'S', 'e' or 'E', 'p' or 'P', '=', var delimiter] ? delimiter : null;

    /// <summary>How often a character stands outside quotation marks.</summary>
    private static int Outside(string line, char wanted)
    {
        int count = 0;
        bool quoted = false;
        foreach (char c in line)
        {
            quoted ^= c == Quote;
            count += c == wanted && !quoted ? 1 : 0;
        }
        return count;
    }

    private readonly record struct Row(int Lines, int Fields, string? Fault);

    /// <summary>A line with its end. One that is too long is kept by its length alone.</summary>
    private readonly record struct Line(int Number, string Text, int Length);

    /// <summary>Lines that can be looked at before they are taken; they end as spreadsheets of any system end them.</summary>
    private sealed class LineSource(TextReader reader, int maxLength)
    {
        private readonly List<Line> ahead = [];
        private readonly char[] buffer = new char[1 << 16];
        private readonly StringBuilder line = new();
        private int from, to, number, taken;

        /// <summary>The line that many lines on; <see langword="null"/> after the last.</summary>
        public Line? this[int index]
        {
            get
            {
                while (ahead.Count <= taken + index)
                {
                    if (Next() is not { } next)
                        return null;
                    ahead.Add(next);
                }
                return ahead[taken + index];
            }
        }

        /// <summary>Takes that many lines, as one text.</summary>
        public string Take(int count, out int first)
        {
            first = this[0]!.Value.Number;
            string text = count == 1 ? ahead[taken].Text : string.Concat(ahead.Skip(taken).Take(count).Select(l => l.Text));
            taken += count;
            if (taken > ahead.Count / 2)
            {
                ahead.RemoveRange(0, taken);
                taken = 0;
            }
            return text;
        }

        private Line? Next()
        {
            line.Clear();
            int length = 0;
            while (Fill())
            {
                int end = buffer.AsSpan(from, to - from).IndexOfAny('\n', '\r');
                int stop = end < 0 ? to : from + end + 1;
                Keep(stop, ref length);
                if (end < 0)
                    continue;
                if (buffer[stop - 1] == '\r' && Fill() && buffer[from] == '\n')
                    Keep(from + 1, ref length);
                break;
            }
            return length == 0 ? null : new(++number, line.ToString(), length);
        }

        private void Keep(int stop, ref int length)
        {
            length += stop - from;
            if (length > maxLength)
                line.Clear();
            else
                line.Append(buffer, from, stop - from);
            from = stop;
        }

        private bool Fill()
        {
            if (from == to)
                (from, to) = (0, reader.Read(buffer));
            return from < to;
        }
    }
}
