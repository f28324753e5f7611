using System.Collections.Immutable;

namespace Framing.Catalyst.Mapping;

/// <summary>Makes Framing's layers from what another library says of each paragraph.</summary>
/// <param name="read">The library: sentences of a paragraph, offsets from its start.</param>
internal sealed class ForeignDocument(Func<string, IReadOnlyList<ForeignSentence>> read)
{
    private readonly ImmutableArray<TextSpan>.Builder paragraphs = ImmutableArray.CreateBuilder<TextSpan>(), sentences = ImmutableArray.CreateBuilder<TextSpan>();
    private readonly ImmutableArray<Token>.Builder tokens = ImmutableArray.CreateBuilder<Token>();
    private readonly ImmutableArray<Entity>.Builder entities = ImmutableArray.CreateBuilder<Entity>();
    private readonly Vocabulary.Builder vocabulary = new();

    /// <summary>The document with paragraphs, sentences, tokens and, where names are wanted, entities.</summary>
    public Document Annotate(Document document, bool names)
    {
        if (document.Skipped is null)
        {
            foreach (Field field in document.Fields)
            {
                string text = document.Article[field];
                foreach ((int start, int end) in Surface.Paragraphs(text))
                    AddParagraph(text, start, end, field);
            }
        }
        Document annotated = document with
        {
            Paragraphs = paragraphs.ToImmutable(),
            Sentences = sentences.ToImmutable(),
            Vocabulary = vocabulary.ToVocabulary(),
            Tokens = tokens.ToImmutable(),
        };
        return names ? annotated with { Entities = entities.ToImmutable() } : annotated;
    }

    private void AddParagraph(string text, int start, int end, Field field)
    {
        string paragraph = Surface.Prepare(text.AsSpan(start, end - start));
        IReadOnlyList<ForeignSentence> said = read(paragraph);
        List<PlacedToken> placed = TokenMapping.Place(paragraph, [.. said.SelectMany(s => s.Tokens)]);
        paragraphs.Add(new(start, end, field));
        foreach (PlacedToken token in placed)
            AddToken(text, new(start + token.Start, start + token.End, field), token);
        List<int> firsts = SentenceMapping.Firsts(paragraph, placed, [.. said.Where(s => s.Tokens.Count > 0).Select(s => s.Tokens[0].Begin)]);
        for (int i = 0; i < firsts.Count; i++)
            sentences.Add(new(start + placed[firsts[i]].Start, start + placed[i + 1 < firsts.Count ? firsts[i + 1] - 1 : placed.Count - 1].End, field));
        int at = 0;
        foreach (ForeignEntity entity in said.SelectMany(s => s.Entities).OrderBy(e => e.Begin).ThenByDescending(e => e.End))
        {
            // Of names within names the longer stands.
            if (entity.Begin < at || entity.End < entity.Begin || entity.End >= paragraph.Length || TagMapping.Entity(entity.Type) is not { } type)
                continue;
            at = entity.End + 1;
            entities.Add(new(new(start + entity.Begin, start + at, field), type, text[(start + entity.Begin)..(start + at)]));
        }
    }

    private void AddToken(string text, TextSpan span, PlacedToken token)
    {
        ReadOnlySpan<char> form = text.AsSpan(span.Start, span.Length);
        string normalized = form.ToString().ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'');
        int lexeme = vocabulary.Add(normalized), lemma = string.IsNullOrEmpty(token.Lemma) ? lexeme : vocabulary.Add(token.Lemma);
        tokens.Add(new(span, lexeme, lemma, TagMapping.Penn(form), TagMapping.Universal(token.Pos)));
    }
}
