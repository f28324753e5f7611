using System.Collections.Immutable;

namespace Framing.Annotation.Marks;

/// <summary>
/// Pairs quotation marks, paragraph by paragraph: straight and curly, double and single, nested, in time linear in the text.
/// A closing mark takes the nearest open one of its kind. A double mark that is never closed holds to the end of its paragraph where no
/// other of its kind follows there, and on to a closing mark that comes first in the next paragraph; a single mark that is never closed holds to the
/// end of its paragraph where the next one opens with a single mark again. Any other mark without a partner is dropped.
/// </summary>
internal static class QuotationMarks
{
    /// <summary>A quotation that opens in one paragraph and closes in a later one has no more than so many without marks between them.</summary>
    private const int MostUnmarked = 3;

    /// <summary>The pairs of a document, the title's before those of the text.</summary>
    public static ImmutableArray<QuotedSpan> Of(Document document) =>
        [.. document.Fields.SelectMany(field => Pair(document.Article[field], document.Paragraphs.Where(paragraph => paragraph.Field == field)))];

    /// <summary>The pairs of one field, in order.</summary>
    public static ImmutableArray<QuotedSpan> Pair(ReadOnlySpan<char> text, IEnumerable<TextSpan> paragraphs)
    {
        var result = ImmutableArray.CreateBuilder<QuotedSpan>();
        var marks = new List<Mark>();
        var pairs = new List<QuotedSpan>();
        bool carried = false, carriedSingle = false;
        TextSpan[] all = [.. paragraphs];
        // Paragraphs without double marks since one that left a quotation open.
        var unmarked = new List<TextSpan>();
        for (int at = 0; at < all.Length; at++)
        {
            TextSpan paragraph = all[at];
            marks.Clear();
            pairs.Clear();
            MarkScanner.Scan(text, paragraph, marks);
            if (carried && marks.TrueForAll(mark => mark.Single) && unmarked.Count < MostUnmarked)
            {
                unmarked.Add(paragraph);
                continue;
            }
            // What opened before and is closed here, with no mark at the head of this paragraph, stands between the marks all the way.
            bool closes = carried && marks.Count > 0 && marks[0].Start > paragraph.Start
                && marks.Find(mark => !mark.Single) is { Closes: true, Opens: false, Start: var end, Length: > 0 } && text[end - 1] is '.' or ',' or '!' or '?' or '…';
            foreach (TextSpan between in unmarked)
            {
                if (closes)
                    result.Add(new(between, between, 0, false, Closed: false, Resumes: true));
                else
                    PairUnmarked(text, between, [], result);
            }
            unmarked.Clear();
            if (closes)
                marks.Insert(0, new(paragraph.Start, 0, Single: false, Opens: true, Closes: false, Doubtful: false));
            bool resumes = marks is [{ Opens: true } first, ..] && first.Start == paragraph.Start && (first.Single ? carriedSingle : carried);
            bool again = at + 1 < all.Length && MarkScanner.OpensSingle(text, all[at + 1]);
            (carried, carriedSingle) = PairParagraph(paragraph, marks, pairs, resumes, again);
            pairs.Sort((a, b) => a.Outer.CompareTo(b.Outer));
            AddWithDepth(pairs, result);
        }
        foreach (TextSpan between in unmarked)
            PairUnmarked(text, between, [], result);
        return result.ToImmutable();
    }

    /// <summary>The single marks of a paragraph that was put by because a quotation might run on through it.</summary>
    private static void PairUnmarked(ReadOnlySpan<char> text, TextSpan paragraph, List<Mark> marks, ImmutableArray<QuotedSpan>.Builder result)
    {
        MarkScanner.Scan(text, paragraph, marks);
        var pairs = new List<QuotedSpan>();
        PairParagraph(paragraph, marks, pairs, resumes: false, again: false);
        pairs.Sort((a, b) => a.Outer.CompareTo(b.Outer));
        AddWithDepth(pairs, result);
    }

    /// <summary>Pairs the marks of one paragraph; whether a quotation in double or in single marks is left open at its end.</summary>
    /// <param name="paragraph">Where it stands.</param>
    /// <param name="marks">Its marks.</param>
    /// <param name="pairs">What is found.</param>
    /// <param name="resumes">Whether its first mark takes up a quotation of the paragraph before.</param>
    /// <param name="again">Whether the next paragraph opens with a single mark, as by custom where one is left open here.</param>
    private static (bool Double, bool Single) PairParagraph(TextSpan paragraph, List<Mark> marks, List<QuotedSpan> pairs, bool resumes, bool again)
    {
        var open = new Stack<(Mark Mark, int Index)>();
        int singles = 0, doubles = 0, lastDouble = -1, lastSingle = -1;
        for (int i = 0; i < marks.Count; i++)
        {
            Mark mark = marks[i];
            int ofKind = mark.Single ? singles : doubles;
            if (mark.Single)
                lastSingle = i;
            else
                lastDouble = i;
            bool apostrophe = mark.Doubtful && i + 1 < marks.Count && marks[i + 1] is { Single: true, Closes: true, Opens: false };
            if (mark.Closes && ofKind > 0 && !apostrophe && Innermost(open, mark.Single))
            {
                // A single mark left open inside a double pair was an apostrophe.
                while (open.Peek().Mark.Single != mark.Single)
                    Pop();
                Mark opener = Pop();
                var outer = new TextSpan(opener.Start, mark.End, paragraph.Field);
                var inner = new TextSpan(opener.End, mark.Start, paragraph.Field);
                pairs.Add(new(outer, inner, 0, mark.Single, Closed: true, Resumes: resumes && opener.Start == paragraph.Start));
            }
            else if (mark.Opens)
            {
                open.Push((mark, i));
                singles += mark.Single ? 1 : 0;
                doubles += mark.Single ? 0 : 1;
            }
        }
        while (open.Count > 0)
        {
            (Mark mark, int index) = open.Pop();
            if ((mark.Single ? !again || index != lastSingle : index != lastDouble) || mark.End >= paragraph.End)
                continue;
            var span = new TextSpan(mark.Start, paragraph.End, paragraph.Field);
            var inner = new TextSpan(mark.End, paragraph.End, paragraph.Field);
            pairs.Add(new(span, inner, 0, mark.Single, Closed: false, Resumes: resumes && mark.Start == paragraph.Start));
            return (!mark.Single, mark.Single);
        }
        return (false, false);

        Mark Pop()
        {
            Mark mark = open.Pop().Mark;
            singles -= mark.Single ? 1 : 0;
            doubles -= mark.Single ? 0 : 1;
            return mark;
        }
    }

    /// <summary>
    /// Whether the closing mark may take the nearest open one of its kind: a single mark can't close across a double one that is still open.
    /// </summary>
    private static bool Innermost(Stack<(Mark Mark, int Index)> open, bool single) => !single || open.Peek().Mark.Single;

    private static void AddWithDepth(List<QuotedSpan> pairs, ImmutableArray<QuotedSpan>.Builder result)
    {
        var ends = new Stack<int>();
        foreach (QuotedSpan pair in pairs)
        {
            while (ends.Count > 0 && ends.Peek() <= pair.Outer.Start)
                ends.Pop();
            result.Add(pair with { Depth = ends.Count });
            ends.Push(pair.Outer.End);
        }
    }
}
