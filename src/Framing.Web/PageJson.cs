using System.Text.Json;
using System.Text.Json.Serialization;
using Framing.Web.Lessons;

namespace Framing.Web;

/// <summary>What is wrong with what was given, and where to say so.</summary>
/// <param name="Article">The article's place in the list, from 0; -1 where the list as a whole is meant.</param>
/// <param name="Field"><c>text</c>, <c>outlet</c>, … or "".</param>
/// <param name="Text">One sentence or two: what was found, and what to do.</param>
internal sealed record Problem(int Article, string Field, string Text);

/// <summary>What a pasted text or a dropped file holds, and of a saved comparison how the page stood.</summary>
internal sealed record ReadResult(PastedArticle[] Articles, string[] Notes, PageState? State = null);

/// <summary>What came of a comparison: problems, or whatever the page shows first.</summary>
internal sealed record CompareResult(Problem[] Problems, string[] Cautions);

/// <summary>How the page stands, beside its articles. It may come out of any file: scripts take of it what they know.</summary>
/// <param name="View">The view that was last open; "" where nothing was compared.</param>
/// <param name="IsLarge">Whether type is large.</param>
/// <param name="Marks">The kinds of marks that somebody switched, and whether on.</param>
/// <param name="Guesses">One a question: the place of the choice; -1 where the answer was looked at, <see langword="null"/> where neither.</param>
internal sealed record PageState(string View, bool IsLarge, Dictionary<string, bool> Marks, int?[] Guesses);

/// <summary>A saved comparison: the articles, and how the page stood.</summary>
internal sealed record SavedComparison(string Format, int Version, PastedArticle[] Articles, PageState? State = null);

/// <summary>The shapes in which page and library talk.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(PastedArticle[]))]
[JsonSerializable(typeof(ReadResult))]
[JsonSerializable(typeof(CompareResult))]
[JsonSerializable(typeof(PageState))]
[JsonSerializable(typeof(SavedComparison))]
[JsonSerializable(typeof(Question[]))]
internal sealed partial class PageJson : JsonSerializerContext;
