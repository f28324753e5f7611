using System.Collections.Immutable;
using Framing.Annotation.Grammar;

namespace Framing.Reports.Content;

/// <summary>
/// Whom "he" or "her" means, where there is no doubt: who the sentence before is about, or who says it, if it names nobody else or the sources say the same; else, where
/// it names nobody, of the one before that.
/// </summary>
internal static class LabelNames
{
    /// <summary>So many sentences back somebody is looked for.</summary>
    private const int Reach = 2;

    /// <summary>The name; <see langword="null"/> where the article leaves any doubt.</summary>
    public static string? Of(Document document, int pronoun)
    {
        if (!document.Made.HasFlag(DocumentLayers.Words | DocumentLayers.Entities | DocumentLayers.Quotes | DocumentLayers.Sources))
            return null;
        TextGrammar grammar = TextGrammar.Of(document);
        SentenceGrammar own = grammar.At(pronoun);
        if (IsInQuotation(document, grammar.Tokens[pronoun].Span) || NamesAnybody(own, pronoun))
            return null;
        int sentence = grammar.Sentences.Of[pronoun];
        for (int before = sentence - 1; before >= Math.Max(0, sentence - Reach); before--)
        {
            if (document.Sentences[before].Field != document.Sentences[sentence].Field)
                return null;
            ImmutableArray<string> people = People(document, document.Sentences[before]);
            if (people.FirstOrDefault(person => IsSubject(document, grammar[before], person)) is { } subject)
                return people.Length == 1 || LabelSpeaker.At(document, grammar.Tokens[pronoun].Span) == subject ? subject : null;
            if (people.Length > 0)
                return null;
        }
        return null;
    }

    /// <summary>Whether a token is part of a person's name.</summary>
    public static bool IsOfPerson(Document document, int token)
    {
        TextSpan place = document.Tokens[token].Span;
        if (!document.Made.HasFlag(DocumentLayers.Entities))
            return document.Tokens[token].Tag is PennTag.NNP;
        int at = Document.IndexAt(document.Entities, place, entity => entity.Span);
        return at >= 0 && document.Entities[at].Type == EntityType.Person;
    }

    private static bool IsInQuotation(Document document, TextSpan place) => document.Quotes.Any(quote => quote.Content.Any(said => said.Contains(place)));

    /// <summary>Whether a noun stands before a pronoun in its sentence: it may mean that one.</summary>
    private static bool NamesAnybody(SentenceGrammar sentence, int pronoun)
    {
        for (int i = sentence.Start; i < pronoun; i++)
        {
            if (sentence.IsNoun(i) || sentence.Tag(i) is PennTag.PRP)
                return true;
        }
        return false;
    }

    private static ImmutableArray<string> People(Document document, TextSpan sentence) =>
        [.. document.Entities.Where(entity => entity.Type == EntityType.Person && sentence.Contains(entity.Span)).Select(entity => entity.Name)
            .Concat(document.Quotes.Where(quote => quote.SourceSpans.Any(sentence.Contains)).Select(quote => LabelSpeaker.NameOf(document, quote)).OfType<string>())
            .Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a person is who the sentence is about, or who says it. Of "the lawyer of Marsh" the lawyer is meant.</summary>
    private static bool IsSubject(Document document, SentenceGrammar sentence, string person)
    {
        TextSpan whole = sentence.Span(sentence.Start, sentence.End);
        return document.Quotes.Any(quote => quote.SourceSpans.Any(whole.Contains) && LabelSpeaker.NameOf(document, quote) == person)
            || (StandingClause.Subject(sentence) is { } subject && !Enumerable.Range(subject.Start, subject.End - subject.Start).Any(i => sentence.Tag(i) is PennTag.IN)
                && document.Entities.Any(entity => entity.Type == EntityType.Person && entity.Name == person
                    && entity.Span.End == sentence.Span(subject.Start, subject.End).End && entity.Span.Field == whole.Field));
    }
}
