using System.Collections.Immutable;

namespace Framing.Measures;

/// <summary>
/// Adds <see cref="Document.Passives"/>: "be" or "get" with the past participle of an act, with whom it was done to and, after "by",
/// who did it. Found from tags; states ("is concerned"), reduced clauses ("the man arrested on Monday") and "was born" are left out.
/// </summary>
/// <remarks>Participles joined by "and" under one auxiliary ("was arrested and charged") are one passive, named by the first.</remarks>
internal sealed class PassiveAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public Document Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<Passive>.Builder found = ImmutableArray.CreateBuilder<Passive>();
        foreach (TextSpan sentence in document.Sentences)
        {
            Clause clause = new(document, document.TokensIn(sentence));
            for (int i = 0; i < clause.Length; i++)
            {
                if (PassiveVerb.Find(clause, i) is { } verb)
                {
                    found.Add(Passive(document, clause, verb));
                    i = verb.Participle;
                }
            }
        }
        return document with { Passives = found.ToImmutable() };
    }

    private static Passive Passive(Document document, Clause clause, PassiveVerb verb)
    {
        TextSpan span = clause.Span(verb.Auxiliary, verb.Participle + 1);
        (int start, int end) = verb.InvertedSubject ?? Subjects.Before(clause, verb.Auxiliary);
        TextSpan actedUpon = start < end ? clause.Span(start, end) : new(span.Start, span.Start, span.Field);
        (int from, int to) = Agents.After(clause, verb.Participle);
        return new(span, actedUpon, from < to ? clause.Span(from, to) : null, document.VoiceAt(span).Voice);
    }
}
