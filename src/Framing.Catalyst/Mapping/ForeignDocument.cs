using System.Collections.Immutable;

namespace Framing.Catalyst.Mapping;

/// <summary>
/// Makes Framing's layers from what another library says of each paragraph. Paragraphs and Penn tags are those of Framing's own annotator, which has run over
/// the document before: the other library has neither.
/// </summary>
/// <param name="own">The document as Framing's own annotator reads it.</param>
/// <param name="read">The library: sentences of a paragraph, offsets from its start.</param>
internal sealed class ForeignDocument(Document own, Func<string, IReadOnlyList<ForeignSentence>> read)
{
    private readonly ImmutableArray<TextSpan>.Builder sentences = ImmutableArray.CreateBuilder<TextSpan>();
    private readonly ImmutableArray<Token>.Builder tokens = ImmutableArray.CreateBuilder<Token>();
    private readonly ImmutableArray<Entity>.Builder entities = ImmutableArray.CreateBuilder<Entity>();
    private readonly Vocabulary.Builder vocabulary = new();
    private int ownToken, ownSentence;

    /// <summary>The document with paragraphs, sentences, tokens and, where names are wanted, entities.</summary>
    public Document Annotate(bool names)
    {
        foreach (TextSpan paragraph in own.Paragraphs)
            AddParagraph(own.Article[paragraph.Field], paragraph);
        Document annotated = own with { Sentences = sentences.ToImmutable(), Vocabulary = vocabulary.ToVocabulary(), Tokens = tokens.ToImmutable() };
        return names ? annotated with { Entities = entities.ToImmutable() } : annotated;
    }

    private void AddParagraph(string text, TextSpan paragraph)
    {
        (int start, Field field) = (paragraph.Start, paragraph.Field);
        string given = text.Substring(start, paragraph.Length), prepared = Surface.Prepare(given);
        IReadOnlyList<ForeignSentence> said = read(prepared);
        int firstOwn = ownToken;
        List<(int Start, int End)> ownSpans = [];
        for (; ownToken < own.Tokens.Length && paragraph.Contains(own.Tokens[ownToken].Span); ownToken++)
            ownSpans.Add((own.Tokens[ownToken].Span.Start - start, own.Tokens[ownToken].Span.End - start));
        List<PlacedToken> placed = TokenMending.Mend(given, TokenMapping.Place(prepared, [.. said.SelectMany(s => s.Tokens)]), ownSpans);
        int at = firstOwn;
        foreach (PlacedToken token in placed)
        {
            while (at < ownToken && own.Tokens[at].Span.Start < start + token.Start)
                at++;
            TextSpan span = new(start + token.Start, start + token.End, field);
            AddToken(text, span, token, at < ownToken && own.Tokens[at].Span == span ? own.Tokens[at] : null);
        }
        AddSentences(given, placed, said, paragraph);
        AddNames(text, said, paragraph);
    }

    private void AddSentences(string given, List<PlacedToken> placed, IReadOnlyList<ForeignSentence> said, TextSpan paragraph)
    {
        HashSet<int> ownStarts = [];
        for (; ownSentence < own.Sentences.Length && paragraph.Contains(own.Sentences[ownSentence]); ownSentence++)
            ownStarts.Add(own.Sentences[ownSentence].Start - paragraph.Start);
        List<int> firsts = SentenceMapping.Firsts(given, placed, [.. said.Where(s => s.Tokens.Count > 0).Select(s => s.Tokens[0].Begin)], ownStarts);
        for (int i = 0; i < firsts.Count; i++)
        {
            int last = i + 1 < firsts.Count ? firsts[i + 1] - 1 : placed.Count - 1;
            sentences.Add(new(paragraph.Start + placed[firsts[i]].Start, paragraph.Start + placed[last].End, paragraph.Field));
        }
    }

    private void AddNames(string text, IReadOnlyList<ForeignSentence> said, TextSpan paragraph)
    {
        int at = 0;
        foreach (ForeignEntity entity in said.SelectMany(s => s.Entities).OrderBy(e => e.Begin).ThenByDescending(e => e.End))
        {
            // Of names within names the longer stands.
            if (entity.Begin < at || entity.End < entity.Begin || entity.End >= paragraph.Length || TagMapping.Entity(entity.Type) is not { } type)
                continue;
            at = entity.End + 1;
            TextSpan span = new(paragraph.Start + entity.Begin, paragraph.Start + at, paragraph.Field);
            entities.Add(new(span, type, text[span.Start..span.End]));
        }
    }

    private void AddToken(string text, TextSpan span, PlacedToken token, Token? same)
    {
        ReadOnlySpan<char> written = text.AsSpan(span.Start, span.Length);
        string form = written.ToString().ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'');
        UniversalTag tag = WordReading.Tag(token, same);
        string lemma = WordReading.Lemma(token, tag, form, same is { } known ? own.Lemma(known) : null, written);
        tokens.Add(new(span, vocabulary.Add(form), vocabulary.Add(lemma), same?.Tag ?? TagMapping.Penn(written), tag));
    }
}
