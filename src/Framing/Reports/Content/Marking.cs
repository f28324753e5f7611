using System.Collections.Immutable;
using Framing.Measures;

namespace Framing.Reports.Content;

/// <summary>Something in a sentence that a report marks: a listed term, a reporting verb that takes a stance, somebody judged.</summary>
/// <param name="Span">The words.</param>
internal readonly record struct Spot(TextSpan Span)
{
    /// <summary>The term, if it is one.</summary>
    public TermMatch? Term { get; init; }

    /// <summary>Whether it is a later piece of a term that stands in several.</summary>
    public bool Continues { get; init; }

    /// <summary>The stance of the verb, if it is one.</summary>
    public VerbClass Verb { get; init; }

    /// <summary>How the target is spoken of, if it is one.</summary>
    public Polarity Polarity { get; init; } = Polarity.Neutral;
}

/// <summary>A stretch of an article in one voice that is marked in one way, or not at all.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Voice">Whose words it is.</param>
/// <param name="Spot">The mark, or <see langword="null"/>.</param>
/// <param name="Starts">Whether the mark starts here; a mark that runs over a change of voice goes on without its glyph.</param>
internal readonly record struct MarkedRun(TextSpan Span, Voice Voice, Spot? Spot, bool Starts);

/// <summary>Cuts an article into stretches to mark.</summary>
internal sealed class Marking
{
    private readonly Document document;
    private readonly ImmutableArray<Spot> spots;

    /// <param name="document">The article.</param>
    /// <param name="concepts">Terms are marked if their concept is one of these; cue words are not.</param>
    public Marking(Document document, ImmutableArray<ConceptInfo> concepts)
    {
        this.document = document;
        spots = SpotsOf(document, concepts);
    }

    /// <summary>The words of a stretch.</summary>
    public ReadOnlySpan<char> Text(TextSpan span) => document[span];

    /// <summary>The stretches of a span, in order; they cover it.</summary>
    public IEnumerable<MarkedRun> Runs(TextSpan span)
    {
        int spot = FirstSpot(span);
        int at = span.Start;
        while (at < span.End)
        {
            while (spot < spots.Length && spots[spot].Span.Field == span.Field && spots[spot].Span.End <= at)
                spot++;
            Spot? next = spot < spots.Length && spots[spot].Span.Field == span.Field && spots[spot].Span.Start < span.End ? spots[spot] : null;
            Spot? here = next is { } candidate && candidate.Span.Start <= at ? candidate : null;
            (Voice voice, int voiceEnd) = VoiceAt(at, span);
            int end = Math.Min(voiceEnd, here?.Span.End ?? next?.Span.Start ?? span.End);
            end = Math.Clamp(end, at + 1, span.End);
            yield return new(new(at, end, span.Field), voice, here, here is { } mark && mark.Span.Start == at);
            at = end;
        }
    }

    private (Voice Voice, int End) VoiceAt(int at, TextSpan within)
    {
        if (!document.Made.HasFlag(DocumentLayers.Voices))
            return (within.Field == Field.Title ? Voice.Headline : Voice.Narrator, within.End);
        ImmutableArray<VoiceRun> voices = document.Voices;
        int low = 0, high = voices.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            TextSpan run = voices[middle].Span;
            bool before = run.Field == within.Field ? run.End <= at : run.Field > within.Field;
            (low, high) = before ? (middle + 1, high) : (low, middle);
        }
        if (low == voices.Length || voices[low].Span.Field != within.Field)
            return (Last(voices, low, within), within.End);
        TextSpan found = voices[low].Span;
        // White space between runs goes with the run before it, so that a line under a quotation has no holes.
        return found.Start <= at ? (voices[low].Voice, found.End) : (Last(voices, low, within), found.Start);
    }

    private static Voice Last(ImmutableArray<VoiceRun> voices, int next, TextSpan within)
    {
        bool follows = next > 0 && next < voices.Length && voices[next - 1].Span.Field == within.Field && voices[next - 1].Voice == voices[next].Voice &&
            voices[next - 1].Quote == voices[next].Quote && voices[next].Span.Field == within.Field && voices[next - 1].Span.Start >= within.Start;
        return follows ? voices[next - 1].Voice : within.Field == Field.Title ? Voice.Headline : Voice.Narrator;
    }

    private int FirstSpot(TextSpan span)
    {
        int low = 0, high = spots.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            TextSpan at = spots[middle].Span;
            bool before = at.Field == span.Field ? at.End <= span.Start : at.Field > span.Field;
            (low, high) = before ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>All spots in order, without those that overlap an earlier one; of two that start together the term goes first.</summary>
    private static ImmutableArray<Spot> SpotsOf(Document document, ImmutableArray<ConceptInfo> concepts)
    {
        List<(Spot Spot, int Rank)> found = [];
        if (document.Made.HasFlag(DocumentLayers.Terms))
        {
            HashSet<(string, string)> marked = [.. concepts.Select(c => (c.Lexicon, c.Id))];
            foreach (TermMatch term in document.Terms.Where(t => marked.Contains((t.Lexicon, t.Concept))))
            {
                for (int piece = 0; piece < term.Pieces.Length; piece++)
                    found.Add((new(term.Pieces[piece]) { Term = term, Continues = piece > 0 }, 0));
            }
        }
        if (document.Made.HasFlag(DocumentLayers.Quotes))
            found.AddRange(document.Quotes.Where(q => q.Reported && q.VerbClass != VerbClass.Neutral && q.Cue.Length > 0)
                .Select(q => (new Spot(q.Cue[0]) { Verb = q.VerbClass }, 1)));
        if (document.Made.HasFlag(DocumentLayers.Targets))
            found.AddRange(document.Targets.Where(TargetMeasure.IsClear).Select(t => (new Spot(t.Span) { Polarity = t.Polarity }, 2)));
        var ordered = found.Where(f => !f.Spot.Span.IsEmpty).OrderBy(f => f.Spot.Span.Field == Field.Text)
            .ThenBy(f => f.Spot.Span.Start).ThenBy(f => f.Rank).ThenByDescending(f => f.Spot.Span.End);
        var spots = ImmutableArray.CreateBuilder<Spot>();
        foreach ((Spot spot, _) in ordered)
        {
            if (spots.Count == 0 || !(spot.Span.Field == spots[^1].Span.Field && spot.Span.Start < spots[^1].Span.End))
                spots.Add(spot);
        }
        return spots.ToImmutable();
    }
}
